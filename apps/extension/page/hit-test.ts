import { type Mark, type Marks, rectanglesOf } from './marks.ts';
import { ownDocument } from './unclobbered.ts';

/**
 * The mark under a point of the window.
 *
 * @param x pixels from the left edge of the window
 * @param y pixels from its top
 */
export function markAtPoint(marks: Marks, x: number, y: number): Mark | undefined {
  const caret = ownDocument.caretPositionFromPoint(x, y, { shadowRoots: marks.shadowRoots() });
  const mark = caret ? marks.at(caret.offsetNode, caret.offset) : undefined;
  // The nearest character answers for the white space around it, so look whether the point is really on the name.
  return mark &&
    rectanglesOf(mark).some((line) => x >= line.left && x <= line.right && y >= line.top && y <= line.bottom)
    ? mark
    : undefined;
}
