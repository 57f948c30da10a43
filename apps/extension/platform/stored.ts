import { type Browser, browser } from 'wxt/browser';

/**
 * Calls back with what is stored under a key on this computer: now, and each time it changes. A few lines instead of the storage
 * library, for the content script.
 *
 * @param signal ends the watching
 */
export function followStored(key: string, signal: AbortSignal, callback: (value: unknown) => void): void {
  const { local } = browser.storage;
  let changed = false;
  const onChanged = (changes: Record<string, Browser.storage.StorageChange>) => {
    if (!(key in changes)) return;
    changed = true;
    callback(changes[key]?.newValue);
  };
  local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    // After an update there is nothing left to hear it from, and asking for it is an error.
    if (browser.runtime?.id) local.onChanged.removeListener(onChanged);
  });
  local.get(key).then(
    (stored) => {
      if (!changed && !signal.aborted) callback(stored[key]);
    },
    // What cannot be read may say that this site is off: then nothing is done.
    () => {},
  );
}
