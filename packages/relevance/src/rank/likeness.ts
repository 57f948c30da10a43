import { model } from '../model.ts';
import type { Place } from '../text/page-words.ts';
import { weights } from '../weights.ts';
import type { KnownStem, StemsHere } from './known-stems.ts';
import { unpack } from './packed-number.ts';

const all = model.statements;

/** How well a stem tells statements apart: near 1 for one that hardly any has. */
export const rarity = ({ having }: KnownStem): number =>
  Math.log(1 + (all - having + 0.5) / (having + 0.5)) / Math.log(1 + all);

/** How alike a page and the statements of a record are, and where the page says what they share most of all. */
export interface Likeness {
  sum: number;
  best: number;
  bestPlace: Place | undefined;
}

const subjects = [...model.elements, ...model.projects];
const usualSize = subjects.reduce((sum, { size }) => sum + size, 0) / subjects.length;

/**
 * Compares a page with the statements of each subject, stem by stem, as BM25 weighs them: by rarity, and by how many have it.
 *
 * @param here the stems of the page that our content has
 * @param half so much talk on the page counts for a half
 * @returns a likeness for each element, then for each project
 */
export function likenesses(here: StemsHere, half: number): readonly Likeness[] {
  const { saturation, sizeShare } = weights.prose;
  const alike = subjects.map(({ size }) => ({
    half: saturation * (1 - sizeShare + (sizeShare * size) / usualSize),
    sum: 0,
    best: 0,
    bestPlace: undefined as Place | undefined,
  }));
  for (const [known, places] of here) {
    const { said } = known;
    if (said === '') continue;
    let weight = 0;
    for (const place of places) weight += place.weight;
    const talk = (rarity(known) ** 2 * weight) / (weight + half);
    for (let at = 0; at < said.length; at += 2) {
      const likeness = alike[unpack(said, at)];
      if (!likeness) continue;
      const having = unpack(said, at + 1);
      const part = (talk * having) / (having + likeness.half);
      likeness.sum += part;
      if (part <= likeness.best) continue;
      likeness.best = part;
      likeness.bestPlace = places[0];
    }
  }
  return alike;
}
