import { askWorker } from '../platform/messages.ts';
import type { Named } from './page-names.ts';

declare global {
  /** Set by the script with the names of terms, in the content script's own world, where the page cannot reach it. */
  var slimSamenwerkenTerms: readonly Named[] | undefined;
}

/** The names of the terms. They are as many as all others together, and come only when they are asked for; none when they cannot come. */
export async function loadTerms(): Promise<readonly Named[]> {
  if (!globalThis.slimSamenwerkenTerms) await askWorker({ type: 'page→worker:load-terms' });
  return globalThis.slimSamenwerkenTerms ?? [];
}
