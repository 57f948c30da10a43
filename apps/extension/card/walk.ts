import { type Mark, rectanglesOf } from '../page/marks.ts';
import { own, ownDocument } from '../page/unclobbered.ts';

/** Room for a card, in pixels. */
const CARD = 300;

/** How far down the window a name comes to stand where there is too little room under it: clear of a header that sticks. */
const HIGH = 0.15;

/**
 * The mark to go to after another one, of those that the user can get at: no more are asked than it takes to find it.
 *
 * @param last the mark where the user is, if that is still there: the next one follows it, and after the last comes the first
 * @param marks in the order of the page
 * @returns without a last one the first that is in sight or further down; undefined when there is no mark
 */
export function markAfter(last: Mark | undefined, marks: readonly Mark[]): Mark | undefined {
  const index = last ? marks.findIndex((mark) => isSamePlace(mark, last) && isReachable(mark)) : -1;
  const isBelow = (mark: Mark) => (rectanglesOf(mark)[0]?.top ?? -1) >= 0;
  return (
    marks.find((mark, at) => (index >= 0 ? at > index : isBelow(mark)) && isReachable(mark)) ??
    marks.find(isReachable)
  );
}

/** Whether two marks stand on the same words: after the page has changed its names may have been marked anew. */
export function isSamePlace(a: Mark, b: Mark): boolean {
  return (
    a === b ||
    (a.mention.id === b.mention.id &&
      a.range.startContainer === b.range.startContainer &&
      a.range.startOffset === b.range.startOffset)
  );
}

/** Whether the user can get at a name: it is drawn, and no modal dialog stands before it. */
function isReachable(mark: Mark): boolean {
  const place = mark.range.startContainer.parentElement;
  if (!place || own(place).closest('[inert]') || rectanglesOf(mark).length === 0) return false;
  const modals = [...ownDocument.querySelectorAll('dialog:modal')];
  return modals.length === 0 || modals.some((modal) => modal.contains(place));
}

/** Scrolls so that a name is in sight, with room for its card. */
export function bringIntoView(mark: Mark): void {
  const lines = rectanglesOf(mark);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last || (first.top >= 0 && last.bottom + CARD <= innerHeight)) return;
  scrollBy({ top: first.top - innerHeight * HIGH, behavior: 'instant' });
}
