import { stem } from '../text/stem.ts';
import { stopWords } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import { folded } from './folded.ts';
import type { InvertedIndex } from './inverted-index.ts';

/** How much a word counts that is not asked for as it stands: it begins so, holds a slip, is a part, or a small word. */
const weights = { begun: 0.7, corrected: 0.6, part: 0.6, small: 0.3 };
/** A longer query is no typing but a text: every word in it is finished, and enough of them are known. */
const longestTyped = 12;

/** The stems that a query asks for, with a weight each. */
export type Query = ReadonlyMap<string, number>;

/**
 * Works out what a query asks for. Its last word may be half typed, and a word that nothing has may hold a slip.
 *
 * @param parts gives the known stems inside a compound
 */
export function readQuery(
  text: string,
  { postings, vocabulary, stems }: InvertedIndex,
  parts: (word: string) => readonly string[],
): Query {
  const all = words(text).map(({ word }) => folded(word));
  const typed = all.length <= longestTyped;
  const counts = new Map<string, number>();
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);

  const query = new Map<string, number>();
  const ask = (key: string, weight: number) => query.set(key, Math.max(query.get(key) ?? 0, weight));
  for (const [word, count] of counts) {
    const key = stem(word);
    const known = postings.has(key);
    if (stopWords.has(word)) {
      // "Wie doet wat" is a question of its own; in a text they say nothing.
      if (typed) ask(key, weights.small);
    } else if (known) ask(key, 1 + Math.log(count));
    for (const part of parts(word)) ask(part, weights.part);
    if (!typed || (known && word !== all.at(-1))) continue;
    const begun = vocabulary.startingWith(word);
    const closeness = (longer: string) => (word.length + 1) / (longer.length + 1);
    for (const longer of begun) ask(stems.get(longer) ?? longer, weights.begun * closeness(longer));
    if (known || begun.length > 0) continue;
    for (const near of vocabulary.near(word)) ask(stems.get(near) ?? near, weights.corrected);
  }
  return query;
}
