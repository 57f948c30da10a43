/** What the user's settings mean for a page. */
export interface PageSettings {
  /** Whether this site is read at all. */
  readonly on: boolean;
  /** Whether names are marked and have a card. */
  readonly cards: boolean;
  /** Which mentions of a name are marked: the first in each section, or all. */
  readonly mentions: 'first' | 'all';
  /** Whether terms are marked too. */
  readonly terms: boolean;
  /** The ids of records that are not marked. */
  readonly offNames: readonly string[];
}
