import { stem } from '../text/stem.ts';
import { words } from '../text/words.ts';
import type { Document, Field } from './documents.ts';
import { folded } from './folded.ts';
import type { Query } from './query.ts';

/** A text of a record in which words of the query stand, and where: `text.slice(start, end)` is such a word. */
export interface SearchMatch extends Field {
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

/** The texts of a record in which something of the query stands. */
export function highlight(
  { fields }: Document,
  query: Query,
  parts: (word: string) => readonly string[],
): SearchMatch[] {
  const asked = (word: string) =>
    query.has(stem(folded(word))) || parts(word).some((part) => query.has(part));
  return fields
    .map(({ field, text }) => ({
      field,
      text,
      ranges: words(text)
        .filter(({ word }) => asked(word))
        .map(({ start, end }) => [start, end] as const),
    }))
    .filter(({ ranges }) => ranges.length > 0);
}
