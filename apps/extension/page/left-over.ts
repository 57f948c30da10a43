import { CARD_TAG } from '../card/bridge.ts';
import { ownDocument } from './unclobbered.ts';

/** Takes away what an older copy of this script left. Firefox ends that copy without a word at an update, its card still open. */
export function removeLeftOver(): void {
  for (const card of ownDocument.querySelectorAll(CARD_TAG)) card.remove();
}
