import {
  addressOf,
  addressOfStatement,
  type Finding,
  findings,
  type Question,
  questions,
  type Tip,
  terms,
  tips,
} from '@slim-samenwerken/content';
import { addressTo, type Site } from '../site/site.ts';
import type { CollectionName } from './collections.ts';
import { toCsv } from './csv.ts';

/** The collections that are flat enough, as tables. A row says where it stands on this site. */
export function tables(site: Site): Partial<Record<CollectionName, string>> {
  const statements = (all: readonly (Tip | Finding | Question)[]) =>
    toCsv(
      ['id', 'text', 'audiences', 'elements', 'project', 'practice', 'source', 'section', 'year', 'address'],
      all.map((statement) => ({
        ...statement,
        ...statement.citation,
        project: statement.project,
        practice: statement.practice,
        address: addressTo(site, addressOfStatement(statement)),
      })),
    );
  return {
    tips: statements(tips),
    findings: statements(findings),
    questions: statements(questions),
    terms: toCsv(
      ['id', 'name', 'full', 'meaning', 'alsoMeans', 'source', 'section', 'year', 'address'],
      terms.map((term) => ({
        ...term,
        ...term.citation,
        full: term.full,
        alsoMeans: term.alsoMeans,
        address: addressTo(site, addressOf(term)),
      })),
    ),
  };
}
