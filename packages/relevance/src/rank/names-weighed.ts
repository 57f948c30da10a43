import { type MethodId, methods, type ProjectId, projects } from '@slim-samenwerken/content';
import { model } from '../model.ts';
import type { NamedInText } from '../suggest-named.ts';
import { addressOf } from '../text/address.ts';
import { weights } from '../weights.ts';
import type { Ledger } from './ledger.ts';
import { ownersOf } from './own-page.ts';

/** Enters into the ledgers what the names on a page say: for projects, for methods, and by a method for its projects. */
export function weighNames(
  named: readonly NamedInText[],
  projectLedger: Ledger<'project', ProjectId>,
  methodLedger: Ledger<'method', MethodId>,
): void {
  for (const id of new Set(named.map((name) => name.id))) {
    const found = named.filter((name) => name.id === id);
    const strength = found.length / (found.length + 0.7);
    const spellings = new Set(found.map(({ text }) => text));
    const enter = <Id extends string>(ledger: Ledger<string, Id>, record: Id, weight: number) => {
      for (const words of spellings) ledger.add(record, (weight * strength) / spellings.size, words);
    };
    for (const project of projects) {
      if (project.id === id) enter(projectLedger, project.id, weights.name);
      const place = (project.methods as readonly string[]).indexOf(id);
      if (place >= 0) enter(projectLedger, project.id, weights.method / (1 + place));
    }
    for (const method of methods) if (method.id === id) enter(methodLedger, method.id, weights.name);
  }
}

/** Enters the projects and methods whose own page this is. */
export function weighAddress(
  url: string,
  projectLedger: Ledger<'project', ProjectId>,
  methodLedger: Ledger<'method', MethodId>,
): void {
  const page = addressOf(url);
  for (const [id, sure] of ownersOf(page, model.ownPages.project))
    projectLedger.add(id as ProjectId, weights.ownPage * sure);
  for (const [id, sure] of ownersOf(page, model.ownPages.method))
    methodLedger.add(id as MethodId, weights.ownPage * sure);
}
