import { useEffect, useState } from 'preact/hooks';

/** About two screens of a list. */
const STEP = 25;

/**
 * Draws a long list bit by bit: what is in sight at once, and more with each frame, so that no frame waits for hundreds of items.
 *
 * @returns how many of them to draw now
 */
export function useGrowing(total: number): number {
  const [drawn, setDrawn] = useState(STEP);
  const all = drawn >= total;
  useEffect(() => {
    if (all) return;
    const frame = requestAnimationFrame(() => setDrawn(drawn + STEP));
    return () => cancelAnimationFrame(frame);
  }, [drawn, all]);
  return Math.min(drawn, total);
}
