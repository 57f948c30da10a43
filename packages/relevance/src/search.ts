/**
 * Search over documents of your own choice: without the content, for who loads only what is searched.
 *
 * @module
 */
export type { Document, Field, FieldName, SearchedKind } from './search/documents.ts';
export { createSearch, type Search, type SearchOptions, type SearchResult } from './search/search.ts';
export { compoundSplitter, partsOf } from './text/compounds.ts';
export { stem } from './text/stem.ts';
