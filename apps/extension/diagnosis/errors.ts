import { storageItem } from '../platform/storage.ts';
import { type Fault, faultOf, parseFaults } from './fault.ts';

/** The last errors of our own code, for as long as the browser runs. Nothing of a page is in them. */
const item = storageItem('session', 'errors');

/** What happened last is what helps. */
const MOST = 10;

/** Keeps an error for the diagnosis. */
export function keepError(error: unknown): void {
  const fault = faultOf(error, location.pathname, new Date());
  const add = async () => item.setValue([...parseFaults(await item.getValue()), fault].slice(-MOST));
  // That it cannot be kept is no reason for another error.
  navigator.locks.request('errors', add).catch(() => {});
}

/** The errors that were kept, the oldest first, also those of a moment ago. */
export function readErrors(): Promise<Fault[]> {
  return navigator.locks.request('errors', async () => parseFaults(await item.getValue()));
}

/** Keeps what nobody catches on this page or in this worker. Ask first of all. */
export function watchErrors(): void {
  addEventListener('error', ({ error }) => keepError(error));
  addEventListener('unhandledrejection', ({ reason }) => keepError(reason));
}
