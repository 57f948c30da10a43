import { storageItem } from '../platform/storage.ts';
import { withUnknown } from './with-unknown.ts';

/** Things of the user that are kept on this computer. */
export interface Stored<Values> {
  /** What is stored now. */
  read(): Promise<Values>;
  /**
   * Changes it. Two windows may do so at once: neither change is lost. What a newer version stored beside it stays.
   *
   * @param change makes the new value of the one that is stored at that moment
   * @throws when the browser cannot store it, as when its storage is full; what was stored stays
   */
  change(change: (values: Values) => Values): Promise<void>;
  /** Calls back with what is stored now, and whenever it changes, in this window or in another. */
  follow(signal: AbortSignal, callback: (values: Values) => void): void;
}

/**
 * @param name under which it is stored
 * @param parse makes values of whatever is stored; of one entry of a stored list the value of that entry
 */
export function defineStored<Value extends { readonly id: string }>(
  name: string,
  parse: (stored: unknown) => readonly Value[],
): Stored<readonly Value[]> {
  const item = storageItem('local', name);
  return {
    read: async () => parse(await item.getValue()),
    async change(change) {
      await navigator.locks.request(name, async () => {
        const stored = await item.getValue();
        await item.setValue(withUnknown(stored, change(parse(stored)), parse));
      });
    },
    follow(signal, callback) {
      let changed = false;
      const stop = item.watch((stored) => {
        changed = true;
        callback(parse(stored));
      });
      signal.addEventListener('abort', stop);
      void item.getValue().then((stored) => {
        // An answer that comes after a change may be older than that.
        if (!changed && !signal.aborted) callback(parse(stored));
      });
    },
  };
}
