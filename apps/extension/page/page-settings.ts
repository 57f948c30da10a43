/** What a user has set that matters on one page. */
export interface PageSettings {
  /** Whether this page is read at all. */
  readonly on: boolean;
  /** Whether names are marked. Otherwise the page is read for the panel only. */
  readonly cards: boolean;
  /** Which mentions of a name are marked: the first in each section, or all. */
  readonly mentions: 'first' | 'all';
  /** Whether terms are marked too. */
  readonly terms: boolean;
  /** The ids of records that are not marked. */
  readonly offNames: readonly string[];
}
