import { useEffect, useState } from 'preact/hooks';
import type { Engine } from './engine.ts';

/**
 * Loads what reads a page and searches.
 *
 * @param needed from then on. Effects come after the frame: what can be shown without it is on the screen by then
 */
export function useEngine(needed: boolean): Engine | undefined {
  const [engine, setEngine] = useState<Engine>();
  useEffect(() => {
    if (needed) void import('./engine.ts').then((loaded) => setEngine(loaded.engine));
  }, [needed]);
  return engine;
}
