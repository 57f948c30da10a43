import { model } from '../model.ts';
import { compoundSplitter } from '../text/compounds.ts';
import { allDocuments } from './documents.ts';
import { createSearch, type Search } from './search.ts';

let searchAll: Search | undefined;

/**
 * Searches all records, as you type: the last word may be half typed, one slip in a longer word is forgiven.
 *
 * @returns the records that fit, best first, at most 50; none for a query without words. Never throws
 */
export const search: Search = (query, options) => {
  // Made at the first question: a page that is only read never pays for it.
  searchAll ??= createSearch(allDocuments(), compoundSplitter(model.parts));
  return searchAll(query, options);
};
