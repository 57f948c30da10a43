import type { ElementId, ProjectId } from '@slim-samenwerken/content';
import { model, type Subject } from '../model.ts';
import type { PageWords } from '../text/page-words.ts';
import { weights } from '../weights.ts';
import { findCue } from './cue.ts';
import type { CuesHere } from './cues-here.ts';
import type { StemsHere } from './known-stems.ts';
import type { Ledger } from './ledger.ts';
import { type Likeness, likenesses } from './likeness.ts';

/**
 * Enters into the ledgers what the words of a page say for each element and project: its cues, and likeness to its own texts.
 *
 * @param here the stems of the page that our content has
 * @param cues the cues that may stand on it
 */
export function weighWords(
  page: PageWords,
  here: StemsHere,
  cues: CuesHere,
  elements: Ledger<'element', ElementId>,
  projects: Ledger<'project', ProjectId>,
): void {
  const { prose, cue: worth } = weights;
  const half = halfOf(page);
  const alike = likenesses(here, half);
  const weigh = <Id extends string>(
    subjects: readonly Subject<Id>[],
    likeness: readonly Likeness[],
    ledger: Ledger<string, Id>,
    share: number,
  ) => {
    for (const [place, { id, cues: list }] of subjects.entries()) {
      for (const cue of cues(list)) {
        const hit = findCue(cue, page);
        if (!hit) continue;
        const weight = cue.strong ? worth.strong : worth.weak;
        ledger.add(id, (weight * hit.count) / (hit.count + half), hit.quote);
      }
      const { sum, best, bestPlace } = likeness[place] ?? { sum: 0, best: 0 };
      ledger.add(id, share * (sum - best));
      if (bestPlace) ledger.add(id, share * best, bestPlace);
    }
  };
  weigh(model.elements, alike, elements, prose.elements);
  weigh(model.projects, alike.slice(model.elements.length), projects, prose.projects);
}

/** How much talk counts for a half on a page of this length. */
function halfOf({ length }: PageWords): number {
  const { saturation, lengthShare, usualLength } = weights;
  return saturation * (1 - lengthShare + (lengthShare * length) / usualLength);
}
