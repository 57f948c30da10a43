import { isGone } from '../platform/about.ts';
import { ownDocument } from './unclobbered.ts';

/** Heard by an older copy of this script. After an update that lives in a world of its own: the document is all that both can reach. */
const STARTED = 'slim-samenwerken-started';

declare global {
  /** Of the copy that came first into this world, which the page cannot reach. */
  var slimSamenwerkenLife: AbortSignal | undefined;
}

/**
 * Begins the life of this script on a page. It ends when a newer copy starts, or when the extension is gone: removed, switched off or
 * replaced. Nobody tells it so; it looks when somebody comes back to the page, which is the first moment that what it left there can be
 * seen or touched.
 *
 * @returns undefined where a copy lives in this very world, which is as new as this one: panel and worker both bring the script to a
 *   page that is opened to us
 */
export function beginLife(): AbortController | undefined {
  if (globalThis.slimSamenwerkenLife?.aborted === false) return;
  const life = new AbortController();
  const { signal } = life;
  globalThis.slimSamenwerkenLife = signal;
  ownDocument.dispatchEvent(new Event(STARTED));
  ownDocument.addEventListener(STARTED, () => life.abort(), { signal });
  const look = () => {
    if (isGone()) life.abort();
  };
  ownDocument.addEventListener('visibilitychange', look, { signal });
  ownDocument.addEventListener('pointerover', look, { passive: true, signal });
  window.addEventListener('focus', look, { signal });
  window.addEventListener('pageshow', look, { signal });
  return life;
}
