import { browser } from 'wxt/browser';

/** One value in the browser's storage. Nothing is known of it: whoever reads it parses it. */
export interface StorageItem {
  /** What is stored; undefined when nothing is. */
  getValue(): Promise<unknown>;
  /** Rejects when the browser cannot store it, as when the storage is full. */
  setValue(value: unknown): Promise<void>;
  removeValue(): Promise<void>;
  /**
   * Calls back with each new value and the one before it, whoever stored it; undefined is none.
   *
   * @returns ends that
   */
  watch(callback: (now: unknown, before: unknown) => void): () => void;
}

/**
 * @param area `local` stays on this computer; `session` stays in memory, and goes when the browser closes
 * @param key under which it is stored
 */
export function storageItem(area: 'local' | 'session', key: string): StorageItem {
  const storage = browser.storage[area];
  return {
    getValue: async () => (await storage.get(key))[key],
    setValue: (value) => storage.set({ [key]: value }),
    removeValue: () => storage.remove(key),
    watch(callback) {
      const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>) => {
        const change = changes[key];
        if (change) callback(change.newValue, change.oldValue);
      };
      storage.onChanged.addListener(listener);
      return () => storage.onChanged.removeListener(listener);
    },
  };
}
