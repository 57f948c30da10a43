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
  /** How much it speaks of doing things together, from 0 to 1. */
  readonly together: number;
}

/** Measures what a page is about at large. */
export function worldOf(page: PageWords, host: string | undefined): World {
  const share = (cues: readonly Cue[]) => {
    let total = 0;
    for (const cue of cues) total += cue.weight * (findCue(cue, page)?.count ?? 0);
    // One mention says less on a long page.
    return total / (total + 1 + page.length / weights.gate.mentionPerWords);
  };
  const highest = (values: readonly number[]) => [...values].sort((a, b) => b - a);
  const {
    ourPartner,
    between,
    municipality: local,
    elsewhere: other,
    ourHost,
    family,
    together: joint,
  } = weights.gate;
  const oursTalk = ours.map(share);
  const othersTalk = others.map(share);
  const [our = 0] = highest(oursTalk);
  const [, second = 0] = highest([...oursTalk, ...othersTalk]);
  const jointly = share(togetherCues);
  const youth =
    ourPartner * our + family * share(familyCues) + (host && ourHosts.includes(host) ? ourHost : 0);
  // A page that speaks of one of ours and of somebody else is likely to be about what lies between them.
  const pair = our > 0 ? between * second : 0;
  const sum = youth + pair + local * share(municipalityCues) + joint * jointly - other * share(elsewhereCues);
  const depth = youth === 0 ? 0 : sum;
  return { depth, together: jointly };
}
