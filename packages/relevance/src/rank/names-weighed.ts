import { type MethodId, methods, type ProjectId, projects } from '@slim-samenwerken/content';
import type { NamedInText } from '../suggest-named.ts';
import { addressOf } from '../text/address.ts';
import { weights } from '../weights.ts';
import type { Ledger } from './ledger.ts';
import { ownPage } from './own-page.ts';

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
  for (const project of projects) {
    const sure = ownPage(page, project.links);
    if (sure > 0) projectLedger.add(project.id, weights.ownPage * sure);
  }
  for (const method of methods) {
    const sure = ownPage(page, method.links);
    if (sure > 0) methodLedger.add(method.id, weights.ownPage * sure);
  }
}
