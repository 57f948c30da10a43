export { findNames, type Mention } from './names.ts';
export { suggest } from './suggest.ts';
export type { Suggestion, Suggestions } from './suggestion.ts';
export type { Page } from './text/page-words.ts';
