import { stopWords } from '../dutch.ts';
import type { Splitter } from '../text/compounds.ts';
import { stem } from '../text/stem.ts';
import { type InvertedIndex, nameTerm } from './inverted-index.ts';
import { formOf, plain, writtenWords } from './plain-words.ts';
import { startingNear, startingWith } from './vocabulary.ts';

/** How much a word counts that is not asked for as it stands: it begins so, holds a slip, is a part, or a small word. */
const weights = { begun: 0.7, corrected: 0.6, part: 0.6, small: 0.3 };
/** More than words alone can bring: whoever types a whole name wants that record first. */
const wholeName = 100;
/** One letter begins too many words to say anything. */
const shortestBegun = 2;
/** A longer query is no typing but a text: every word in it is finished, and enough of them are known. */
const longestTyped = 12;

/** How much a query wants a term, and in which forms best. */
interface Wish {
  readonly weight: number;
  readonly forms: number;
}

/** What a query asks for, by the number of the term. */
export type Query = ReadonlyMap<number, Wish>;

/**
 * Works out what a query asks for. Its last word may be half typed, and a word that nothing has may hold a slip.
 *
 * @param parts gives the known stems inside a compound
 */
export function readQuery(text: string, { terms, vocabulary }: InvertedIndex, parts: Splitter): Query {
  const all = writtenWords(text).map(plain);
  const typed = all.length <= longestTyped;
  const counts = new Map<string, number>();
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);

  const query = new Map<number, Wish>();
  const ask = (term: number | undefined, weight: number, form = 0) => {
    if (term === undefined) return;
    const asked = query.get(term) ?? { weight: 0, forms: 0 };
    query.set(term, { weight: Math.max(asked.weight, weight), forms: asked.forms | form });
  };
  if (typed) ask(terms.get(nameTerm(all)), wholeName);
  for (const [word, count] of counts) {
    const term = terms.get(stem(word));
    const known = term !== undefined;
    if (stopWords.has(word)) {
      // "Wie doet wat" is a question of its own; in a text they say nothing.
      if (typed) ask(term, weights.small, formOf(word));
    } else ask(term, 1 + Math.log(count), formOf(word));
    for (const part of parts(word)) ask(terms.get(part), weights.part);
    if (!typed || (known && word !== all.at(-1))) continue;
    const begun = word.length < shortestBegun ? [] : startingWith(word, vocabulary);
    const [guesses, weight] =
      known || begun.length > 0
        ? [begun, weights.begun]
        : [startingNear(word, vocabulary), weights.corrected];
    for (const place of guesses) {
      const closeness = (word.length + 1) / ((vocabulary.words[place] ?? '').length + 1);
      ask(vocabulary.terms[place], weight * closeness);
    }
  }
  return query;
}
