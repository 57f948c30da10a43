/** A rectangle in CSS pixels, in the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a card goes, and the most height there is for it. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Room between the name and its card: small, for the pointer must cross it. */
const GAP = 6;

/** Room between the card and the edge of the window. */
const EDGE = 8;

/** Less height than this is no room to read in. */
const LEAST = 120;

/** The most width that a card can have in a window. */
export function widthIn(view: Box): number {
  return view.width - 2 * EDGE;
}

/**
 * Where a card goes: under its name, or above it where there is more room; never over the name, and inside the window.
 *
 * @param lines a rectangle for each line that the name runs over; at least one
 * @param line the one that the pointer is on, or the first
 * @param card the size the card would like, not wider than `widthIn(view)`
 * @param view the part of the page that is seen
 */
export function placeCard(
  lines: readonly Box[],
  line: Box,
  card: { readonly width: number; readonly height: number },
  view: Box,
): Place {
  const whole = sidesOf(lines, view);
  // A name that runs from one column into the next leaves no room above or below: then its line must do.
  const { top, bottom, above, below } =
    Math.max(whole.above, whole.below) >= LEAST ? whole : sidesOf([line], view);
  const under = card.height <= below || below >= above;
  const maxHeight = Math.max(0, under ? below : above);
  return {
    left: Math.max(view.left + EDGE, Math.min(line.left, view.left + view.width - EDGE - card.width)),
    top: under ? bottom + GAP : top - GAP - Math.min(card.height, maxHeight),
    maxHeight,
  };
}

/** Where some lines begin and end, and the room above and below them. */
function sidesOf(lines: readonly Box[], view: Box) {
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.top + line.height));
  return {
    top,
    bottom,
    above: top - GAP - view.top - EDGE,
    below: view.top + view.height - EDGE - bottom - GAP,
  };
}
