import type { Cues } from '@slim-samenwerken/content';
import type { PageWords, Place } from '../text/page-words.ts';
import { stem } from '../text/stem.ts';
import { stopWords } from '../text/stop-words.ts';
import { words } from '../text/words.ts';
import { weights } from '../weights.ts';

/** A cue of an editor, ready to be looked for. */
export interface Cue {
  readonly text: string;
  readonly stems: readonly string[];
  /** How many words it has, the small ones too. */
  readonly span: number;
  /** Small words are part of it ("in het dorp"): it must stand there just so. */
  readonly exact: boolean;
  readonly weight: number;
}

/** Where a cue stands on a page: how much that weighs, and the words there. */
export interface CueHit {
  readonly count: number;
  readonly quote: string;
}

/** How many words may come between those of a phrase. */
const looseness = 2;

/** Makes the cues of a record ready. Those that find the same words count once. */
export function compileCues({ strong, weak }: Cues): Cue[] {
  return distinct([
    ...weak.map((text) => compileCue(text, weights.cue.weak)),
    ...strong.map((text) => compileCue(text, weights.cue.strong)),
  ]);
}

/** Leaves one of the cues with the same stems: the last. */
export const distinct = (cues: readonly Cue[]): Cue[] => [
  ...new Map(cues.map((cue) => [cue.stems.join(' '), cue])).values(),
];

/** Makes one cue ready. Between double quotes it must stand on the page just so, small words and all. */
export function compileCue(text: string, weight: number): Cue {
  const all = words(text).map(({ word }) => word);
  const telling = all.filter((word) => !stopWords.has(word)).map(stem);
  // One telling word, or one twice, would stand everywhere: then the small words count too.
  const exact = all.length > 1 && (text.startsWith('"') || new Set(telling).size < 2);
  const stems = exact ? all.map(stem) : telling;
  return { text, stems, exact, span: all.length, weight: weight * (stems.length > 1 ? weights.phrase : 1) };
}

/** Looks for a cue on a page. A phrase also counts when its words stand near each other in another order. */
export function findCue(cue: Cue, page: PageWords): CueHit | undefined {
  const places = page.stems.get(cue.stems[0] ?? '');
  if (!places) return undefined;
  const others: (readonly Place[])[] = [];
  for (let index = 1; index < cue.stems.length; index += 1) {
    const candidates = page.stems.get(cue.stems[index] ?? '');
    if (!candidates) return undefined;
    others.push(candidates);
  }

  let count = 0;
  let best: Spot | undefined;
  for (const place of places) {
    const spot = others.length === 0 ? place : phraseAt(cue, place, others);
    if (!spot) continue;
    count += spot.weight;
    if (spot.weight > (best?.weight ?? 0)) best = spot;
  }
  return best && { count, quote: best.source.slice(best.start, best.end).replace(/\s+/g, ' ') };
}

type Spot = Pick<Place, 'source' | 'start' | 'end' | 'weight'>;

/** Nearly every place fails, so nothing is made before it is known to hold. */
function phraseAt(cue: Cue, place: Place, others: readonly (readonly Place[])[]): Spot | undefined {
  let { start, end, weight } = place;
  let inOrder = true;
  let index = 0;
  for (const candidates of others) {
    index += 1;
    const near = nearest(candidates, place);
    const distance = (near?.at ?? Number.POSITIVE_INFINITY) - place.at;
    if (!near || Math.abs(distance) > cue.span + looseness) return undefined;
    inOrder &&= distance >= index && distance < cue.span;
    start = Math.min(start, near.start);
    end = Math.max(end, near.end);
    weight = Math.min(weight, near.weight);
  }
  if (cue.exact && !inOrder) return undefined;
  return { source: place.source, start, end, weight: weight * (inOrder ? 1 : weights.loosePhrase) };
}

/** The place nearest to another, by halving: the places of a stem stand in order. */
function nearest(places: readonly Place[], to: Place): Place | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.at ?? 0) < to.at) low = middle + 1;
    else high = middle;
  }
  const after = places[low];
  const before = places[low - 1];
  if (!after || (before && to.at - before.at < after.at - to.at)) return before;
  return after;
}
