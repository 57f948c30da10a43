/** A rectangle or size in CSS pixels, in the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Room between the name and its card. */
const GAP = 6;

/** Room between the card and the edge of the window. */
const EDGE = 8;

/**
 * Where a card goes: under its name, or above it where there is more room; never over the name, and inside the window.
 *
 * @param name the line of the name that the pointer is on
 * @param card the size the card would like
 * @param view the size of the window
 * @returns its corner, and the most height there is for it
 */
export function placeCard(
  name: Box,
  card: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
): { left: number; top: number; maxHeight: number } {
  const below = view.height - (name.top + name.height + GAP) - EDGE;
  const above = name.top - GAP - EDGE;
  const under = card.height <= below || below >= above;
  const maxHeight = Math.max(0, under ? below : above);
  const height = Math.min(card.height, maxHeight);
  return {
    left: Math.max(EDGE, Math.min(name.left, view.width - EDGE - card.width)),
    top: under ? name.top + name.height + GAP : name.top - GAP - height,
    maxHeight,
  };
}
