import { elements, findings, practices, projects, questions, tips } from '@slim-samenwerken/content';
import type { Document, SearchedKind } from '../src/search/documents.ts';

/** Queries with the documents that answer them, as our own content says: nobody judged them for the occasion. */
export interface RelevanceSet {
  readonly name: string;
  readonly documents: readonly Document[];
  readonly queries: readonly { readonly text: string; readonly wanted: ReadonlySet<number> }[];
}

const texts = (statements: readonly { readonly text: string }[]) =>
  statements.map(({ text }) => text).join(' ');
const document = (kind: SearchedKind, id: string, ...parts: string[]): Document => ({
  kind,
  id,
  title: id,
  fields: parts.map((text) => ({ field: 'text', text })),
});
/** A text without the names of a record: otherwise it would be found by its name alone. */
const masked = (text: string, names: readonly string[]) =>
  names.toSorted((a, b) => b.length - a.length).reduce((rest, name) => rest.replaceAll(name, ' '), text);

const summaries = elements.map(({ kind, id, summary }) => document(kind, id, summary));
const only = (number: number): ReadonlySet<number> => new Set([number]);

/** The short names of elements, for the summaries without names. */
const aliases: RelevanceSet = {
  name: 'R1 alias → element',
  documents: summaries,
  queries: elements.flatMap((element, number) =>
    [element.name, ...element.aliases].map((text) => ({ text, wanted: only(number) })),
  ),
};

/** All that research saw about an element, for the same summaries. */
const chapters: RelevanceSet = {
  name: 'R2 findings → element',
  documents: summaries,
  queries: elements
    .map(({ id }, number) => ({
      text: texts(findings.filter((finding) => finding.elements[0] === id)),
      wanted: only(number),
    }))
    .filter(({ text }) => text !== ''),
};

/** What a project says and saw, for its summary; its names are taken out of both. */
const reports: RelevanceSet = {
  name: 'R3 report → project',
  documents: projects.map(({ kind, id, summary, names, shortName }) =>
    document(kind, id, masked(summary, [...names, shortName])),
  ),
  queries: projects.map(({ id, names, shortName, messages }, number) => ({
    text: masked(
      [
        texts(messages),
        ...[tips, findings].map((all) => texts(all.filter(({ project }) => project === id))),
      ].join(' '),
      [...names, shortName],
    ),
    wanted: only(number),
  })),
};

const statements = [...tips, ...questions, ...findings];

/** The names of elements, projects and practices, for the statements under them. */
const headings: RelevanceSet = {
  name: 'R4 heading → statements',
  documents: statements.map(({ kind, id, text }) => document(kind, id, text)),
  queries: [
    ...elements.map(({ id, name }) => ({
      text: name,
      under: (of: (typeof statements)[number]) => (of.elements as readonly string[]).includes(id),
    })),
    ...projects.map(({ id, theme }) => ({
      text: theme,
      under: (of: (typeof statements)[number]) => of.project === id,
    })),
    ...practices.map(({ id, name }) => ({
      text: name,
      under: (of: (typeof statements)[number]) => of.practice === id,
    })),
  ]
    .map(({ text, under }) => ({
      text,
      wanted: new Set(statements.flatMap((statement, number) => (under(statement) ? [number] : []))),
    }))
    .filter(({ wanted }) => wanted.size > 0),
};

export const relevanceSets: readonly RelevanceSet[] = [aliases, chapters, reports, headings];
