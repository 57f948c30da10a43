import { type SearchResult, search } from '@slim-samenwerken/relevance';

const MOST = 3;
const SHORTEST = 3;
/** A longer query is no word with a slip in it. */
const LONGEST = 60;

/**
 * What comes near a query that finds nothing: what its beginning finds.
 *
 * @returns at most three records, terms first: who misses a word mostly asks what it means
 */
export function nearest(query: string): SearchResult[] {
  const start = query.trim().slice(0, LONGEST);
  for (let length = start.length - 1; length >= SHORTEST; length -= 1) {
    const results = search(start.slice(0, length));
    if (results.length === 0) continue;
    const terms = results.filter(({ kind }) => kind === 'term');
    return [...terms, ...results.filter((result) => !terms.includes(result))].slice(0, MOST);
  }
  return [];
}
