import { storageItem } from '../platform/storage.ts';

/** The record that a card wants shown in the panel of its own window. It outlives the worker, not the browser. */
const targetIn = (windowId: number) => storageItem('session', `panelTarget ${windowId}`);

/** Leaves a record for the panel of a window to show. */
export async function leavePanelTarget(windowId: number, id: string): Promise<void> {
  // The time makes a second request for the same record a change too.
  await targetIn(windowId).setValue({ id, at: Date.now() });
}

/**
 * Calls back with each record that is left for the panel of a window, also one from before it opened. Each is taken once.
 *
 * @param signal ends the watching
 */
export function onPanelTarget(windowId: number, signal: AbortSignal, callback: (id: string) => void): void {
  const item = targetIn(windowId);
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
