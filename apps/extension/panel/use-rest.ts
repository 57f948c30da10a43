import { useEffect, useState } from 'preact/hooks';
import type { Rest } from './rest.ts';

let loaded: Rest | undefined;

/** Loads the rest of the panel. */
export async function loadRest(): Promise<Rest> {
  loaded ??= (await import('./rest.ts')).rest;
  return loaded;
}

/**
 * The rest of the panel; undefined until it is loaded.
 *
 * @param needed from then on. Effects come after the frame: what there is to read is on the screen by then
 */
export function useRest(needed: boolean): Rest | undefined {
  const [rest, setRest] = useState(loaded);
  useEffect(() => {
    if (needed) void loadRest().then(setRest);
  }, [needed]);
  return rest;
}
