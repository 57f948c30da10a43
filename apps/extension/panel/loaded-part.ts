import { useEffect, useState } from 'preact/hooks';
import type { Engine } from './engine.ts';
import type { Rest } from './rest.ts';

/** A part of the panel that is loaded once, when it is needed. */
interface LoadedPart<Part> {
  load(): Promise<Part>;
  /**
   * The part in a view; undefined until it is loaded.
   *
   * @param needed from then on. Effects come after the frame: what can be shown without it is on the screen by then
   */
  use(needed: boolean): Part | undefined;
}

function loadedPart<Part extends object>(bring: () => Promise<Part>): LoadedPart<Part> {
  let loaded: Part | undefined;
  const load = async () => {
    loaded ??= await bring();
    return loaded;
  };
  const use = (needed: boolean) => {
    const [part, setPart] = useState(loaded);
    useEffect(() => {
      if (needed) void load().then(setPart);
    }, [needed]);
    return part;
  };
  return { load, use };
}

/** What reads a page. */
export const { use: useEngine } = loadedPart<Engine>(async () => (await import('./engine.ts')).engine);

/** The rest of the panel. */
export const { load: loadRest, use: useRest } = loadedPart<Rest>(
  async () => (await import('./rest.ts')).rest,
);
