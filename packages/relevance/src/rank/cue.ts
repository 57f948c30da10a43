import type { Cues } from '@slim-samenwerken/content';
import type { PageWords, Place } from '../text/page-words.ts';
import { stopWords } from '../text/stop-words.ts';
import { stem, words } from '../text/words.ts';
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

/** Makes the cues of a record ready. */
export function compileCues({ strong, weak }: Cues): Cue[] {
  return [
    ...strong.map((text) => compileCue(text, weights.cue.strong)),
    ...weak.map((text) => compileCue(text, weights.cue.weak)),
  ];
}

export function compileCue(text: string, weight: number): Cue {
  const all = words(text).map(({ word }) => word);
  const telling = all.filter((word) => !stopWords.has(word));
  const exact = telling.length < Math.min(2, all.length);
  const stems = (exact ? all : telling).map(stem);
  return { text, stems, exact, span: all.length, weight: weight * (stems.length > 1 ? weights.phrase : 1) };
}

/** Looks for a cue on a page. A phrase also counts when its words stand near each other in another order. */
export function findCue(cue: Cue, page: PageWords): CueHit | undefined {
  const [first, ...rest] = cue.stems;
  const places = first === undefined ? undefined : page.stems.get(first);
  if (!places) return undefined;
  const others = rest.map((key) => page.stems.get(key));
  let count = 0;
  let quote: string | undefined;
  let best = 0;
  for (const place of places) {
    const near = others.map((candidates) => candidates && nearest(candidates, place));
    if (!near.every((other) => other !== undefined && Math.abs(other.at - place.at) <= cue.span + 2))
      continue;
    const whole = [place, ...(near as Place[])];
    const inOrder = whole.every(
      (other, index) => other.at - place.at >= index && other.at - place.at < cue.span,
    );
    if (cue.exact && !inOrder) continue;
    const weight =
      Math.min(...whole.map((other) => other.weight)) *
      (inOrder || rest.length === 0 ? 1 : weights.loosePhrase);
    count += weight;
    if (weight > best) {
      best = weight;
      quote = place.source.slice(
        Math.min(...whole.map((o) => o.start)),
        Math.max(...whole.map((o) => o.end)),
      );
    }
  }
  return quote === undefined ? undefined : { count, quote: quote.replace(/\s+/g, ' ') };
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
