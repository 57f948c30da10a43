import { type CueList, model } from '../model.ts';
import type { PageWords } from '../text/page-words.ts';
import { weights } from '../weights.ts';
import { type Cue, findCue } from './cue.ts';
import type { CuesHere } from './cues-here.ts';
import type { Quote } from './quote.ts';

/** What a page is about at large. */
export interface World {
  /** How far the page lies in the world of working together for youth; undefined where nothing there is ours. */
  readonly depth: number | undefined;
  /** How much it speaks of doing things together, from 0 to 1, and in what words most. */
  readonly together: number;
  readonly words: Quote | undefined;
}

/**
 * Measures what a page is about at large.
 *
 * @param here the cues that may stand on it
 * @param ours it names a method of ours, or stands on a site of ours: then it need not name our partners
 */
export function worldOf(page: PageWords, here: CuesHere, ours: boolean): World {
  const { gate } = weights;
  const { partners, others, elsewhere, families, together } = model.world;
  const share = (list: CueList) => talkOf(page, here(list)).share;
  const our = partners.map(share);
  const { share: jointly, words } = talkOf(page, here(together.strong), here(together.weak));
  if (!ours && our.every((talk) => talk === 0)) return { depth: undefined, together: jointly, words };

  // A page that speaks of one sort of partner may be a counter; where three stand, it is about what lies between them.
  const [, second = 0, third = 0] = [...our, ...others.map(share)].sort((a, b) => b - a);
  const depth =
    gate.between * (second + third) +
    gate.family * share(families) +
    gate.together * jointly -
    gate.elsewhere * share(elsewhere);
  return { depth, together: jointly, words };
}

/**
 * How much a page speaks in these words, from 0 to 1. One mention says less on a long page.
 *
 * @param weak words that say less
 */
function talkOf(
  page: PageWords,
  cues: readonly Cue[],
  weak: readonly Cue[] = [],
): { share: number; words: Quote | undefined } {
  let total = 0;
  let most = 0;
  let words: Quote | undefined;
  const hear = (cue: Cue, worth: number) => {
    const hit = findCue(cue, page);
    if (!hit) return;
    const weight = worth * hit.count;
    total += weight;
    if (weight > most) {
      most = weight;
      words = hit.quote;
    }
  };
  for (const cue of cues) hear(cue, 1);
  for (const cue of weak) hear(cue, weights.gate.weakTogether);
  return { share: total / (total + 1 + page.length / weights.gate.mentionPerWords), words };
}
