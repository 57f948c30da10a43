import type { Audience } from '@slim-samenwerken/content';
import type { Splitter } from '../text/compounds.ts';
import type { Document, SearchedKind } from './documents.ts';
import { highlight, type SearchMatch } from './highlight.ts';
import { buildIndex } from './inverted-index.ts';
import type { Postings } from './postings.ts';
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
/** How much a word counts that stands there in another form than it is asked for: a plural, or another tense. */
const otherForm = 0.6;

export type Search = (query: string, options?: SearchOptions) => SearchResult[];

/**
 * Prepares documents for being searched.
 *
 * @param parts gives the known stems inside a compound
 */
export function createSearch(documents: readonly Document[], parts: Splitter): Search {
  const index = buildIndex(documents, parts);

  return (query, { audience, kind } = {}) => {
    const asked = readQuery(query, index, parts);
    const scores = scoresOf(asked, index.postings, documents.length);
    // The best so far, in order: few documents get in, so this is quicker than to sort them all.
    const best: number[] = [];
    const scoreAt = (place: number) => scores[best[place] ?? -1] ?? 0;
    for (let number = 0; number < scores.length; number += 1) {
      const score = scores[number] ?? 0;
      if (score <= scoreAt(most - 1)) continue;
      if (kind !== undefined && documents[number]?.kind !== kind) continue;
      if (audience !== undefined && documents[number]?.audiences?.includes(audience) === false) continue;
      let place = Math.min(best.length, most - 1);
      for (; place > 0 && score > scoreAt(place - 1); place -= 1) best[place] = best[place - 1] ?? 0;
      best[place] = number;
    }
    return best.flatMap((number) => {
      const document = documents[number];
      return document
        ? new Found(document, scores[number] ?? 0, () => highlight(document, asked, index, parts))
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

/** What each document has of a query. What stands in few documents counts for more. */
function scoresOf(
  query: Query,
  { starts, documents, worths, forms }: Postings,
  length: number,
): Float64Array {
  const scores = new Float64Array(length);
  for (const [term, asked] of query) {
    const start = starts[term] ?? 0;
    const end = starts[term + 1] ?? 0;
    const worth = asked.weight * Math.log(1 + (length - (end - start) + 0.5) / (end - start + 0.5));
    for (let place = start; place < end; place += 1) {
      const number = documents[place] ?? 0;
      const form = (forms[place] ?? 0) & asked.forms ? 1 : otherForm;
      scores[number] = (scores[number] ?? 0) + worth * form * ((worths[place] ?? 0) / 0xffff);
    }
  }
  return scores;
}
