import type { Subject } from '../model.ts';
import type { PageWords } from '../text/page-words.ts';
import { weights } from '../weights.ts';
import { findCue, weighed } from './cue.ts';
import type { Ledger } from './ledger.ts';
import { expected, likeness, type PageTerm } from './terms.ts';

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
  prose: { readonly weight: number; readonly usual: number },
): void {
  const { cue: worth } = weights;
  const half = halfOf(page);
  const alike = subjects.map((subject) => ({ subject, ...likeness(subject, terms) }));
  // What all records together lead to expect of this page is no reason for any of them.
  const usual =
    (prose.usual * alike.reduce((total, { sum }) => total + sum, 0)) /
    subjects.reduce((total, subject) => total + expected(subject), 0);
  for (const { subject, sum, best, bestTerm } of alike) {
    const { id } = subject;
    for (const cue of subject.cues) {
      const hit = findCue(cue, page);
      if (!hit) continue;
      const weight = weighed(cue, cue.strong ? worth.strong : worth.weak);
      ledger.add(id, (weight * hit.count) / (hit.count + half), hit.quote);
    }
    ledger.add(id, prose.weight * (sum - best - usual * expected(subject)));
    const [place] = page.stems.get(bestTerm) ?? [];
    if (place) ledger.add(id, prose.weight * best, place.source.slice(place.start, place.end));
  }
}
