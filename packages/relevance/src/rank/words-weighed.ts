import type { PageWords } from '../text/page-words.ts';
import { weights } from '../weights.ts';
import { findCue } from './cue.ts';
import type { Ledger } from './ledger.ts';
import type { Subject } from './subject.ts';
import { termVector } from './terms.ts';

/** Enters into the ledger what the words of a page say for each subject: its cues, and likeness to its own texts. */
export function weighWords<Id extends string>(
  page: PageWords,
  subjects: readonly Subject<Id>[],
  ledger: Ledger<string, Id>,
): void {
  const { saturation, lengthShare, usualLength, prose } = weights;
  const half = saturation * (1 - lengthShare + (lengthShare * page.length) / usualLength);
  const terms = termVector(Array.from(page.stems, ([key, places]) => [key, places.length] as const));
  for (const { id, cues, terms: own } of subjects) {
    for (const cue of cues) {
      const hit = findCue(cue, page);
      if (hit) ledger.add(id, (cue.weight * hit.count) / (hit.count + half), hit.quote);
    }
    let likeness = 0;
    let best: { part: number; key: string } | undefined;
    for (const [key, weight] of own) {
      const part = weight * (terms.get(key) ?? 0);
      likeness += part;
      if (part > (best?.part ?? 0)) best = { part, key };
    }
    ledger.add(id, prose * (likeness - (best?.part ?? 0)));
    const [place] = best ? (page.stems.get(best.key) ?? []) : [];
    if (best && place) ledger.add(id, prose * best.part, place.source.slice(place.start, place.end));
  }
}
