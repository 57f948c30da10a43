import type { NameReader } from '@slim-samenwerken/relevance/name-reader';
import type { Mark, Named } from './page-names.ts';
import type { Steps } from './steps.ts';

/** What the content script leaves for the script that talks to panels. That comes when a panel looks at the page, which is mostly never. */
export interface OpenPage {
  /** The end of the content script. */
  readonly signal: AbortSignal;
  /** Finds names in a text. */
  readonly reader: NameReader<Named>;
  /** Calls back with every name on the page: now, when it has been read, and after each reading. What is done then is done in small steps. */
  onNames(callback: (mentions: readonly Mark[]) => Steps): void;
  /** Goes to a name, and opens its card. */
  openCard(mark: Mark): void;
}

declare global {
  /** In the content script's own world, where the page cannot reach it. */
  var slimSamenwerkenPage: OpenPage | undefined;
}
