import { ownDocument } from './unclobbered.ts';

/**
 * Ends a script whose extension is gone: removed, switched off or replaced. Nobody tells it so; it looks when somebody comes back to the page,
 * which is the first moment that what it left there can be seen or touched.
 *
 * @param isOrphan asks, and ends the script when it is so
 * @param signal the end of the script
 */
export function watchLife(isOrphan: () => boolean, signal: AbortSignal): void {
  const look = () => void isOrphan();
  ownDocument.addEventListener('visibilitychange', look, { signal });
  ownDocument.addEventListener('pointerover', look, { passive: true, signal });
  window.addEventListener('focus', look, { signal });
  window.addEventListener('pageshow', look, { signal });
}
