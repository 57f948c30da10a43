import { setTimeout as pause } from 'node:timers/promises';

const LOOK_AGAIN_MS = 20;
/** What has not come by then will not come, also on a machine with much else to do. */
export const COMES_MS = 60_000;

/**
 * Looks again and again until there is something, and gives that. Throws when it has not come within a minute.
 *
 * @param what for the error: what did not come
 * @param look gives it, or undefined while it is not there; it may take its time
 */
export async function waitFor<Found>(
  what: string,
  look: () => Found | undefined | Promise<Found | undefined>,
): Promise<Found> {
  const late = AbortSignal.timeout(COMES_MS);
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (late.aborted) throw new Error(`${what} did not come within ${COMES_MS / 1000} seconds.`);
    await pause(LOOK_AGAIN_MS);
  }
}
