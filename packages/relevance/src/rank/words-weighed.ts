import type { PageWords } from '../text/page-words.ts';
import { weights } from '../weights.ts';
import { findCue } from './cue.ts';
import type { Ledger } from './ledger.ts';
import type { Subject } from './subject.ts';

/** How much talk counts for a half on a page of this length. */
export function halfOf({ length }: PageWords): number {
  const { saturation, lengthShare, usualLength } = weights;
  return saturation * (1 - lengthShare + (lengthShare * length) / usualLength);
}

/**
 * Enters into the ledger what the words of a page say for each subject: its cues, and likeness to its own texts.
 *
 * @param terms how much the page speaks in each term, by its number
 */
export function weighWords<Id extends string>(
  page: PageWords,
  terms: Float64Array,
  subjects: readonly Subject<Id>[],
  ledger: Ledger<string, Id>,
): void {
  const { prose } = weights;
  const half = halfOf(page);
  for (const { id, cues, terms: own } of subjects) {
    for (const cue of cues) {
      const hit = findCue(cue, page);
      if (hit) ledger.add(id, (cue.weight * hit.count) / (hit.count + half), hit.quote);
    }
    let likeness = 0;
    let best = 0;
    let bestKey = '';
    for (let index = 0; index < own.numbers.length; index += 1) {
      const part = (own.weights[index] ?? 0) * (terms[own.numbers[index] ?? 0] ?? 0);
      likeness += part;
      if (part <= best) continue;
      best = part;
      bestKey = own.keys[index] ?? '';
    }
    ledger.add(id, prose.weight * (likeness - best));
    const [place] = page.stems.get(bestKey) ?? [];
    if (place) ledger.add(id, prose.weight * best, place.source.slice(place.start, place.end));
  }
}
