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
  // There may be room again.
  const again = stored ? [...unsaved] : [];
  for (const tell of listeners) tell(!stored || again.length > 0);
  for (const place of again) if (place.last) void insist(place, place.last);
  return stored;
}

/** One place in a view where something is written or chosen, such as a field. */
export interface Place {
  /** What stores what was written there last. */
  last?: () => Promise<boolean>;
}

/** Where something stands that is not stored. */
const unsaved = new Set<Place>();

/**
 * Stores what the user wrote in a place, and does so again after each other change that could be stored, until it is: it stands there as if it
 * were, and goes with the view.
 *
 * @param write attempts it; for a second time only as long as nothing else was written there
 */
export async function insist(place: Place, write: () => Promise<boolean>): Promise<void> {
  place.last = write;
  unsaved.delete(place);
  if (!(await write()) && place.last === write) unsaved.add(place);
}

/** Calls back after each change that is made on this page, with whether something could not be stored. */
export function onAttempt(signal: AbortSignal, callback: Listener): void {
  listeners.add(callback);
  signal.addEventListener('abort', () => listeners.delete(callback));
}
