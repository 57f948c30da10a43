import type { ComponentChild } from 'preact';
import type { Folder } from './folders.ts';

/** The kinds of page: tests look at one of each. */
type PageKind =
  | 'home'
  | 'role'
  | 'list'
  | 'element'
  | 'project'
  | 'method'
  | 'practice'
  | 'term'
  | 'source'
  | 'matrix'
  | 'search'
  | 'reflection'
  | 'prose'
  | 'developers'
  | 'not-found';

/** The pictures that stand for a page where it is shared. */
export type SocialPicture = 'home' | 'element' | 'project' | 'method' | 'practice' | 'term' | 'matrix';

/** A page of the website, in one language. */
export interface Page {
  readonly kind: PageKind;
  /** From the root of its language: `elementen/vertrouwen-en-respect/`, and for the home page nothing. */
  readonly path: string;
  readonly title: string;
  /** What stands under the title in the results of a search engine. */
  readonly description: string;
  /** The title and description are content, in Dutch whatever the language of the page. */
  readonly isContent?: boolean;
  /** The part of the site that it lies in. */
  readonly folder?: Folder;
  readonly picture?: SocialPicture;
  readonly scripts?: readonly ('search' | 'reflection')[];
  /** What it is, in the words of schema.org. */
  readonly data?: object;
  /** Search engines leave it alone. */
  readonly isHidden?: boolean;
  readonly body: ComponentChild;
}
