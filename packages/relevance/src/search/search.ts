import type { Audience } from '@slim-samenwerken/content';
import { cueWords } from '../rank/subject.ts';
import { compoundSplitter } from '../text/compounds.ts';
import { allDocuments, type Document, type SearchedKind } from './documents.ts';
import { highlight, type SearchMatch } from './highlight.ts';
import { buildIndex, type InvertedIndex, spelledOut } from './inverted-index.ts';
import { type Query, readQuery } from './query.ts';

/** What to leave out. */
export interface SearchOptions {
  /** Only what is for this role, or for everybody. */
  readonly audience?: Audience | undefined;
  readonly kind?: SearchedKind | undefined;
}

/** A record that fits a query. */
export interface SearchResult {
  readonly kind: SearchedKind;
  readonly id: string;
  /** Higher is better; compare within one answer only. */
  readonly score: number;
  readonly title: string;
  /** Where the words of the query stand. Worked out when asked for: most results are never shown. */
  readonly matches: readonly SearchMatch[];
}

const most = 50;
/** More than words alone can bring: whoever types a whole name wants that record first. */
const wholeName = 100;

export type Search = (query: string, options?: SearchOptions) => SearchResult[];

/**
 * Prepares documents for being searched.
 *
 * @param parts gives the known stems inside a compound
 */
export function createSearch(
  documents: readonly Document[],
  parts: (word: string) => readonly string[],
): Search {
  const index = buildIndex(documents, parts);

  return (query, { audience, kind } = {}) => {
    const asked = readQuery(query, index, parts);
    const scores = scoresOf(asked, index, documents.length);
    for (const number of index.named.get(spelledOut(query)) ?? [])
      scores[number] = (scores[number] ?? 0) + wholeName;

    const fitting: number[] = [];
    for (let number = 0; number < documents.length; number += 1) {
      const document = documents[number];
      if (!document || !scores[number]) continue;
      if (kind !== undefined && document.kind !== kind) continue;
      if (audience !== undefined && document.audiences?.includes(audience) === false) continue;
      fitting.push(number);
    }
    // To sort numbers is quick, to sort by a function is not: so first only the score that the last of the best has.
    const least =
      Float64Array.from(fitting, (number) => scores[number] ?? 0).sort()[fitting.length - most] ?? 0;
    return fitting
      .filter((number) => (scores[number] ?? 0) >= least)
      .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
      .slice(0, most)
      .flatMap((number) => {
        const document = documents[number];
        return document
          ? new Found(document, scores[number] ?? 0, () => highlight(document, asked, parts))
          : [];
      });
  };
}

/** A class, because objects with a getter of their own take longer to make than to find. */
class Found implements SearchResult {
  readonly kind: SearchedKind;
  readonly id: string;
  readonly score: number;
  readonly title: string;
  readonly #highlight: () => SearchMatch[];

  constructor({ kind, id, title }: Document, score: number, highlighted: () => SearchMatch[]) {
    this.kind = kind;
    this.id = id;
    this.score = score;
    this.title = title;
    this.#highlight = highlighted;
  }

  get matches(): SearchMatch[] {
    return this.#highlight();
  }
}

function scoresOf(query: Query, { postings }: InvertedIndex, length: number): Float64Array {
  const scores = new Float64Array(length);
  for (const [key, weight] of query) {
    const found = postings.get(key);
    if (!found) continue;
    const { documents, worths } = found;
    for (let place = 0; place < documents.length; place += 1) {
      const number = documents[place] ?? 0;
      scores[number] = (scores[number] ?? 0) + weight * (worths[place] ?? 0);
    }
  }
  return scores;
}

let searchAll: Search | undefined;

/**
 * Searches all records, as you type: the last word may be half typed, one slip in a longer word is forgiven.
 *
 * @returns the records that fit, best first, at most 50; none for a query without words. Never throws
 */
export const search: Search = (query, options) => {
  // Made at the first question: a page that is only read never pays for it.
  searchAll ??= createSearch(allDocuments(), compoundSplitter(cueWords));
  return searchAll(query, options);
};
