import type { PageWords } from '../text/page-words.ts';
import { elsewhere, families, otherPartners, ourPartners, together } from '../vocabulary.ts';
import { weights } from '../weights.ts';
import { type Cue, compileCue, distinct, findCue } from './cue.ts';

const compiled = (words: readonly string[], weight = 1): Cue[] =>
  distinct(words.map((text) => compileCue(text, weight)));

const partners = Object.values(ourPartners).map((words) => compiled(words));
const others = Object.values(otherPartners).map((words) => compiled(words));
const elsewhereCues = compiled(elsewhere);
const familyCues = compiled(families);
const togetherCues = [...compiled(together.strong), ...compiled(together.weak, weights.gate.weakTogether)];

/** Every word of the vocabulary, as a part that a compound may have. */
export const worldWords: readonly string[] = [
  ...Object.values(ourPartners),
  ...Object.values(otherPartners),
  families,
  together.strong,
].flat();

/** What a page is about at large. */
export interface World {
  /** How far the page lies in the world of working together for youth; undefined where nothing there is ours. */
  readonly depth: number | undefined;
  /** How much it speaks of doing things together, from 0 to 1, and in what words most. */
  readonly together: number;
  readonly words: string | undefined;
}

/**
 * Measures what a page is about at large.
 *
 * @param ours it names a method of ours, or stands on a site of ours: then it need not name our partners
 */
export function worldOf(page: PageWords, ours: boolean): World {
  const { gate } = weights;
  const share = (cues: readonly Cue[]) => talkOf(cues, page).share;
  const our = partners.map(share);
  const { share: jointly, words } = talkOf(togetherCues, page);
  if (!ours && our.every((talk) => talk === 0)) return { depth: undefined, together: jointly, words };

  // A page that speaks of one sort of partner may be a counter; where three stand, it is about what lies between them.
  const [, second = 0, third = 0] = [...our, ...others.map(share)].sort((a, b) => b - a);
  const depth =
    gate.between * (second + third) +
    gate.family * share(familyCues) +
    gate.together * jointly -
    gate.elsewhere * share(elsewhereCues);
  return { depth, together: jointly, words };
}

/** How much a page speaks in these words, from 0 to 1. One mention says less on a long page. */
function talkOf(cues: readonly Cue[], page: PageWords): { share: number; words: string | undefined } {
  let total = 0;
  let most = 0;
  let words: string | undefined;
  for (const cue of cues) {
    const hit = findCue(cue, page);
    if (!hit) continue;
    const weight = cue.weight * hit.count;
    total += weight;
    if (weight > most) {
      most = weight;
      words = hit.quote;
    }
  }
  return { share: total / (total + 1 + page.length / weights.gate.mentionPerWords), words };
}
