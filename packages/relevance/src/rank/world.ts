import type { PageWords } from '../text/page-words.ts';
import {
  elsewhere,
  families,
  municipality,
  otherPartners,
  ourHosts,
  ourPartners,
  together,
} from '../vocabulary.ts';
import { weights } from '../weights.ts';
import { type Cue, compileCue, findCue } from './cue.ts';

/** Words of one stem count once. */
function compiled(words: readonly string[], weight = 1): Cue[] {
  const cues = words.map((text) => compileCue(text, weight));
  return [...new Map(cues.map((cue) => [cue.stems.join(' '), cue])).values()];
}

const ours = Object.values(ourPartners).map((words) => compiled(words));
const others = Object.values(otherPartners).map((words) => compiled(words));
const municipalityCues = compiled(municipality);
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
  /** How far the page lies in the world of working together for youth; 0 where it does not speak of youth at all. */
  readonly depth: number;
  /** How much it speaks of doing things together, from 0 to 1, and in what words most. */
  readonly together: number;
  readonly words: string | undefined;
}

/** Measures what a page is about at large. */
export function worldOf(page: PageWords, host: string | undefined): World {
  const { gate } = weights;
  const share = (cues: readonly Cue[]) => talkOf(cues, page).share;
  const ourTalk = ours.map(share);
  const our = Math.max(...ourTalk);
  const [, second = 0] = [...ourTalk, ...others.map(share)].sort((a, b) => b - a);
  const site = host !== undefined && ourHosts.includes(host) ? gate.ourHost : 0;
  const youth = site + gate.ourPartner * our + gate.family * share(familyCues);
  const { share: jointly, words } = talkOf(togetherCues, page);
  if (youth === 0) return { depth: 0, together: jointly, words };

  // A page that speaks of one of ours and of somebody else is likely to be about what lies between them.
  const pair = our > 0 ? gate.between * second : 0;
  const place = gate.municipality * share(municipalityCues) - gate.elsewhere * share(elsewhereCues);
  return { depth: youth + pair + place + gate.together * jointly, together: jointly, words };
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
