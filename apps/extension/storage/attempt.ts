import { keepError } from '../diagnosis/errors.ts';

type Listener = (failed: boolean) => void;

const listeners = new Set<Listener>();

/**
 * Stores something that the user changed.
 *
 * @returns whether the browser could: it cannot when its storage is full or damaged. Whoever listens on this page is told too.
 */
export async function attempt(write: Promise<void>): Promise<boolean> {
  const stored = await write.then(
    () => true,
    (error: unknown) => {
      keepError(error);
      return false;
    },
  );
  for (const tell of listeners) tell(!stored);
  return stored;
}

/** Calls back after each change that is made on this page, with whether it could not be stored. */
export function onAttempt(signal: AbortSignal, callback: Listener): void {
  listeners.add(callback);
  signal.addEventListener('abort', () => listeners.delete(callback));
}
