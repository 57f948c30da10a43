export { cueWords } from './cue-words.ts';
export { findNames, type Mention } from './names.ts';
export { allDocuments, type SearchedKind } from './search/documents.ts';
export type { SearchMatch } from './search/highlight.ts';
export type { SearchOptions, SearchResult } from './search/search.ts';
export { search } from './search/search-all.ts';
export { suggest } from './suggest.ts';
export type { Suggestion, Suggestions } from './suggestion.ts';
export type { Page } from './text/page-words.ts';
