import type { Splitter } from '../text/compounds.ts';
import { stem } from '../text/stem.ts';
import type { Document, Field } from './documents.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { placesOf } from './plain-words.ts';
import type { Query } from './query.ts';

/** A text of a record in which words of the query stand, and where: `text.slice(start, end)` is such a word. */
export interface SearchMatch extends Field {
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

/** The texts of a record in which something of the query stands. */
export function highlight(
  { fields }: Document,
  query: Query,
  { terms }: InvertedIndex,
  parts: Splitter,
): SearchMatch[] {
  const asks = (term: string) => query.has(terms.get(term) ?? -1);
  const asked = (word: string) => asks(stem(word)) || parts(word).some(asks);
  return fields
    .map(({ field, text }) => ({ field, text, ranges: placesOf(text, asked) }))
    .filter(({ ranges }) => ranges.length > 0);
}
