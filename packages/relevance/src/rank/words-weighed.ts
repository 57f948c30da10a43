import { model } from '../model.ts';
import type { PageWords } from '../text/page-words.ts';
import { weights } from '../weights.ts';
import { findCue } from './cue.ts';
import type { CuesHere } from './cues-here.ts';
import type { Ledger } from './ledger.ts';
import { likeness, type PageTerm } from './terms.ts';

/** How much talk counts for a half on a page of this length. */
export function halfOf({ length }: PageWords): number {
  const { saturation, lengthShare, usualLength } = weights;
  return saturation * (1 - lengthShare + (lengthShare * length) / usualLength);
}

/**
 * Enters into the ledger what the words of a page say for each record of a kind: its cues, and likeness to its own texts.
 *
 * @param here the cues that may stand on it
 * @param terms how much the page speaks in each term, by its number
 */
export function weighWords<Id extends string>(
  page: PageWords,
  here: CuesHere,
  terms: readonly (PageTerm | undefined)[],
  kind: 'elements' | 'projects',
  ledger: Ledger<string, Id>,
): void {
  const { prose, cue: worth } = weights;
  const half = halfOf(page);
  for (const subject of model[kind]) {
    const id = subject.id as string as Id;
    for (const cue of here(subject.cues)) {
      const hit = findCue(cue, page);
      if (!hit) continue;
      const weight = cue.strong ? worth.strong : worth.weak;
      ledger.add(id, (weight * hit.count) / (hit.count + half), hit.quote);
    }
    const { sum, best, bestTerm } = likeness(subject, terms);
    ledger.add(id, prose[kind] * (sum - best));
    const [place] = page.stems.get(bestTerm) ?? [];
    if (place) ledger.add(id, prose[kind] * best, place);
  }
}
