import type { Subject } from '../model.ts';
import type { PageWords } from '../text/page-words.ts';
import { weights } from '../weights.ts';
import { findCue } from './cue.ts';
import type { Ledger } from './ledger.ts';
import { likeness, type PageTerm } from './terms.ts';

/** How much talk counts for a half on a page of this length. */
export function halfOf({ length }: PageWords): number {
  const { saturation, lengthShare, usualLength } = weights;
  return saturation * (1 - lengthShare + (lengthShare * length) / usualLength);
}

/**
 * Enters into the ledger what the words of a page say for each subject: its cues, and likeness to its own texts.
 *
 * @param terms how much the page speaks in each term, by its number
 * @param prose how much likeness counts
 */
export function weighWords<Id extends string>(
  page: PageWords,
  terms: readonly (PageTerm | undefined)[],
  subjects: readonly Subject<Id>[],
  ledger: Ledger<string, Id>,
  prose: number,
): void {
  const { cue: worth } = weights;
  const half = halfOf(page);
  for (const subject of subjects) {
    const { id } = subject;
    for (const cue of subject.cues) {
      const hit = findCue(cue, page);
      if (!hit) continue;
      const weight = cue.strong ? worth.strong : worth.weak;
      ledger.add(id, (weight * hit.count) / (hit.count + half), hit.quote);
    }
    const { sum, best, bestTerm } = likeness(subject, terms);
    ledger.add(id, prose * (sum - best));
    const [place] = page.stems.get(bestTerm) ?? [];
    if (place) ledger.add(id, prose * best, place.source.slice(place.start, place.end));
  }
}
