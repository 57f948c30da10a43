import { browser } from 'wxt/browser';

/** What the organisation has set for this browser; nothing where there is no policy: Firefox answers that with an error. */
export async function readManaged(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

/** Calls back when that changes. Right after the start of the browser it may come late. */
export function onManaged(signal: AbortSignal, callback: () => void): void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'managed') callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    // After an update there is nothing left to hear it from, and asking for it is an error.
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(listener);
  });
}
