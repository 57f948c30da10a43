export { findNames, type Mention } from './names.ts';
export type { SearchedKind } from './search/documents.ts';
export type { SearchMatch } from './search/highlight.ts';
export { type SearchOptions, type SearchResult, search } from './search/search.ts';
export { suggest } from './suggest.ts';
export type { Suggestion, Suggestions } from './suggestion.ts';
export type { Page } from './text/page-words.ts';
