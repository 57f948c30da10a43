import { storageItem } from '../platform/storage.ts';

/** The record that a card wants shown in the panel. It outlives the worker, not the browser. */
const item = storageItem('session', 'panelTarget');

/** Leaves a record for the panel to show. */
export async function leavePanelTarget(id: string): Promise<void> {
  // The time makes a second request for the same record a change too.
  await item.setValue({ id, at: Date.now() });
}

/**
 * Calls back with each record that is left for the panel, also one from before it opened. Each is taken once.
 *
 * @param signal ends the watching
 */
export function onPanelTarget(signal: AbortSignal, callback: (id: string) => void): void {
  const take = (value: unknown) => {
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
    if (typeof id !== 'string' || signal.aborted) return;
    void item.removeValue();
    callback(id);
  };
  const stop = item.watch(take);
  signal.addEventListener('abort', stop);
  void item.getValue().then(take);
}
