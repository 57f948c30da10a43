import type { PageWords, Place } from '../text/page-words.ts';
import { weights } from '../weights.ts';
import type { Quote } from './quote.ts';

/** A cue of an editor, or a word of the vocabulary, ready to be looked for. */
export interface Cue {
  readonly stems: readonly string[];
  /** How many words it has, the small ones too. */
  readonly span: number;
  /** Small words are part of it ("in het dorp"): it must stand there just so. */
  readonly exact: boolean;
  readonly strong: boolean;
}

/** Where a cue stands on a page: how much that weighs, and the words there. */
export interface CueHit {
  readonly count: number;
  readonly quote: Quote;
}

/** How many words may come between those of a phrase. */
const looseness = 2;

/** Looks for a cue on a page. A phrase also counts when its words stand near each other in another order. */
export function findCue(cue: Cue, page: PageWords): CueHit | undefined {
  const candidates: (readonly Place[])[] = [];
  let rarest = 0;
  for (const stem of cue.stems) {
    const places = page.stems.get(stem);
    if (!places) return undefined;
    candidates.push(places);
    if (places.length < (candidates[rarest]?.length ?? 0)) rarest = candidates.length - 1;
  }

  let count = 0;
  let best: Spot | undefined;
  for (const place of candidates[rarest] ?? []) {
    const spot = candidates.length === 1 ? place : phraseAt(cue, candidates, rarest, place);
    if (!spot) continue;
    count += spot.weight;
    if (spot.weight > (best?.weight ?? 0)) best = spot;
  }
  return best && { count, quote: best };
}

type Spot = Quote & Pick<Place, 'weight'>;

/** The phrase around one place of its rarest word. Nearly every place fails, so nothing is made before it is known to hold. */
function phraseAt(
  cue: Cue,
  candidates: readonly (readonly Place[])[],
  rarest: number,
  place: Place,
): Spot | undefined {
  let { start, end, weight } = place;
  let first = place.at;
  let inOrder = true;
  for (let index = 0; index < candidates.length; index += 1) {
    const near = index === rarest ? place : nearest(candidates[index] ?? [], place.at + index - rarest);
    if (!near || Math.abs(near.at - place.at) > cue.span + looseness) return undefined;
    if (index === 0) first = near.at;
    inOrder &&= near.at - first >= index && near.at - first < cue.span;
    start = Math.min(start, near.start);
    end = Math.max(end, near.end);
    weight = Math.min(weight, near.weight);
  }
  if (cue.exact && !inOrder) return undefined;
  return { source: place.source, start, end, weight: weight * (inOrder ? 1 : weights.loosePhrase) };
}

/** The place nearest to where a word is expected, by halving: the places of a stem stand in order. */
function nearest(places: readonly Place[], at: number): Place | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const after = places[low];
  const before = places[low - 1];
  if (!after || (before && at - before.at < after.at - at)) return before;
  return after;
}
