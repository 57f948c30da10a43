import { elements, findings, projects, questions, tips } from '@slim-samenwerken/content';
import { cues } from '@slim-samenwerken/content/cues';
import { stopWords } from '../src/dutch.ts';
import { stem } from '../src/text/stem.ts';
import { words } from '../src/text/words.ts';

/** Shorter words, and most numbers, tell nothing apart. */
const shortest = 3;

/** What a record says, statement by statement; the words that an editor knows it by are statements too. */
export const statements: ReadonlyMap<string, readonly string[]> = new Map([
  ...elements.map(({ id, name, aliases, summary }): [string, string[]] => {
    const about = <Kind extends { readonly elements: readonly string[] }>(all: readonly Kind[]) =>
      all.filter((statement) => statement.elements.includes(id));
    const own = [...about(tips), ...about(findings), ...about(questions)];
    return [id, [name, ...aliases, summary, ...textsOf(own), ...cuesOf(id)]];
  }),
  ...projects.map(({ id, title, shortName, theme, summary, messages }): [string, string[]] => {
    const own = [...messages, ...[...tips, ...findings].filter(({ project }) => project === id)];
    return [id, [title, shortName, theme, summary, ...textsOf(own), ...cuesOf(id)]];
  }),
]);

/** In how many of some texts each stem stands. */
export function count(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const telling = words(text).filter(({ word }) => word.length >= shortest && !stopWords.has(word));
    for (const key of new Set(telling.map(({ word }) => stem(word))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function textsOf(all: readonly { readonly text: string }[]): string[] {
  return all.map(({ text }) => text);
}

function cuesOf(id: string): string[] {
  return cues.filter((record) => record.id === id).flatMap(({ strong, weak }) => [...strong, ...weak]);
}
