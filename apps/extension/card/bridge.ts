import type { Mark, Marks } from '../page/marks.ts';

/** A point of the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The element that holds the card on the page. */
export const CARD_TAG = 'slim-samenwerken-card';

/** The card on a page. Its code comes later than the content script's: only when a card is first needed. */
export interface Card {
  /** The pointer is on a mark, or on none. */
  point(mark: Mark | undefined, at: Point): void;
  /** A mark was clicked or tapped. */
  tap(mark: Mark, at: Point): void;
  /** Goes to a mark, and opens its card with the focus in it. */
  open(mark: Mark): void;
  /** Does so with the next name on the page. */
  openNext(): void;
}

/**
 * Makes the card.
 *
 * @param signal ends it: an open card goes
 */
type CreateCard = (marks: Marks, signal: AbortSignal) => Card;

declare global {
  /** Set by the card's script in the content script's own world, where the page cannot reach it. */
  var slimSamenwerkenCard: CreateCard | undefined;
}
