import { stemmer } from '@orama/stemmers/dutch';
import { elements, findings, projects, tips } from '@slim-samenwerken/content';
import { cues } from '@slim-samenwerken/content/cues';
import MiniSearch from 'minisearch';
import { stopWords } from '../../src/dutch.ts';
import type { Answering } from '../answer.ts';
import { elementLabel, type Label, projectLabel } from '../labels.ts';

interface Entry {
  readonly id: Label;
  readonly name: string;
  readonly text: string;
}

/**
 * Ranks the records by BM25 over their own texts, with the page as the query. It shows something on every page.
 *
 * @param withCues also over the cues, which tells what the way of weighing them adds
 */
export function bm25(withCues: boolean): Answering {
  const cuesOf = (id: string) =>
    cues.filter((record) => withCues && record.id === id).flatMap(({ strong, weak }) => [...strong, ...weak]);

  const searchElements = searchIn(
    elements.map(({ id, name, aliases, summary }) => {
      const statements = [...tips, ...findings].filter((statement) => statement.elements.includes(id));
      const text = [...aliases, summary, ...cuesOf(id), ...statements.map((statement) => statement.text)];
      return { id: elementLabel(id), name, text: text.join('\n') };
    }),
  );
  const searchProjects = searchIn(
    projects.map(({ id, title, shortName, theme, summary, names, messages }) => {
      const statements = [...messages, ...[...tips, ...findings].filter(({ project }) => project === id)];
      const own = [shortName, theme, summary, ...names, ...cuesOf(id)];
      const text = [...own, ...statements.map((statement) => statement.text)];
      return { id: projectLabel(id), name: title, text: text.join('\n') };
    }),
  );
  return ({ title, headings, text }) => {
    const query = [title, ...headings, text].join('\n');
    return { marks: [], elements: searchElements(query), projects: searchProjects(query) };
  };
}

function searchIn(entries: readonly Entry[]): (query: string) => Label[] {
  const index = new MiniSearch<Entry>({ fields: ['name', 'text'], processTerm });
  index.addAll(entries);
  return (query) =>
    index
      .search(query)
      .slice(0, 5)
      .map(({ id }) => id);
}

function processTerm(term: string): string | null {
  const word = term.toLowerCase();
  return stopWords.has(word) ? null : stemmer(word);
}
