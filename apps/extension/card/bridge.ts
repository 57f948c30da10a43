import type { CardRecord } from '../messaging.ts';
import type { Box } from './position.ts';

/** What the user does with a card. */
export interface CardHandlers {
  enter(): void;
  leave(): void;
  dismiss(): void;
  openPanel(): void;
}

/** The card on the page. Its code comes later than the content script's: only when a card is first needed. */
export interface CardSurface {
  show(record: CardRecord, name: Box, handlers: CardHandlers): void;
  hide(): void;
  /** Whether an event came from the card. */
  holds(event: Event): boolean;
}

declare global {
  /** Set by the card's script in the content script's own world, where the page cannot reach it. */
  var slimSamenwerkenCard: CardSurface | undefined;
}
