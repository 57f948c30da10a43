import { type NearRanges, watchNear } from './near-viewport.ts';
import type { Steps } from './steps.ts';

/**
 * Up to this many ranges all are drawn; of more only those near the viewport. A browser works through every range of a page each time one
 * is added or taken away, and each time it lays out the text: that is felt from about a thousand on.
 */
const DRAW_ALL = 500;

/** No more than this are drawn, in a block that has more of them than anybody reads. */
const MOST_DRAWN = 2000;

/** Ranges that are drawn alike. */
export interface DrawnRanges {
  /** Draws these instead of the ones before. */
  set(ranges: readonly StaticRange[]): Steps;
}

/**
 * @param name what the style sheet calls it
 * @param signal ends it: nothing is drawn any more
 */
export function createHighlight(name: string, signal: AbortSignal): DrawnRanges {
  let drawn: Highlight | undefined;
  let frame = 0;
  let nearby: { readonly ranges: NearRanges; readonly end: AbortController } | undefined;

  const draw = (wanted: readonly StaticRange[]) => {
    const ranges = wanted.slice(0, MOST_DRAWN);
    // A page may have taken all highlights away. By now the name can be in use by a newer copy of this script, after an update: that one's
    // marks stay.
    const isThere = drawn && CSS.highlights.get(name) === drawn;
    if (isThere && ranges.length === drawn?.size && ranges.every((range) => drawn?.has(range))) return;
    if (isThere) CSS.highlights.delete(name);
    drawn = undefined;
    if (ranges.length === 0 || signal.aborted) return;
    drawn = new Highlight(...ranges);
    CSS.highlights.set(name, drawn);
  };
  /** At most once a frame. */
  const drawSoon = (ranges: readonly StaticRange[]) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => draw(ranges));
  };
  const forgetNearby = () => {
    nearby?.end.abort();
    nearby = undefined;
    cancelAnimationFrame(frame);
  };
  signal.addEventListener('abort', () => {
    forgetNearby();
    draw([]);
  });

  return {
    *set(ranges) {
      if (ranges.length <= DRAW_ALL) {
        forgetNearby();
        draw(ranges);
        return;
      }
      if (!nearby) {
        const end = new AbortController();
        nearby = { ranges: watchNear(end.signal, drawSoon), end };
      }
      yield* nearby.ranges.set(ranges);
    },
  };
}
