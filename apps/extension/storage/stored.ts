import { storageItem } from '../platform/storage.ts';

/** Something of the user that is kept on this computer. */
export interface Stored<Value> {
  /** What is stored now. */
  read(): Promise<Value>;
  /**
   * Changes it. Two windows may do so at once: neither change is lost.
   *
   * @param change makes the new value of the one that is stored at that moment
   * @throws when the browser cannot store it, as when its storage is full; what was stored stays
   */
  change(change: (value: Value) => Value): Promise<void>;
  /** Calls back when it changes, in this window or in another. */
  watch(signal: AbortSignal, callback: (value: Value) => void): void;
}

/**
 * @param name under which it is stored
 * @param parse makes a value of whatever is stored
 */
export function defineStored<Value>(name: string, parse: (stored: unknown) => Value): Stored<Value> {
  const item = storageItem('local', name);
  const read = async () => parse(await item.getValue());
  return {
    read,
    async change(change) {
      await navigator.locks.request(name, async () => item.setValue(change(await read())));
    },
    watch(signal, callback) {
      const stop = item.watch((stored) => callback(parse(stored)));
      signal.addEventListener('abort', stop);
    },
  };
}
