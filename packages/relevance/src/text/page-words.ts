import { weights } from '../weights.ts';
import { addressOf } from './address.ts';
import type { Splitter } from './compounds.ts';
import { stem } from './stem.ts';
import { eachWord } from './words.ts';

/** A page as the extension reads it. */
export interface Page {
  readonly url: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly text: string;
  /** The language that the page says it is in, or nothing. */
  readonly lang: string;
}

/** One place of one word or stem on a page. */
export interface Place {
  readonly at: number;
  readonly weight: number;
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a page and where they stand, in order. */
export interface PageWords {
  /** How many words the text has. */
  readonly length: number;
  readonly words: ReadonlyMap<string, readonly Place[]>;
  readonly stems: ReadonlyMap<string, readonly Place[]>;
}

/** Between a title and the name of the site: "Wie doet wat? | Gemeente Utrecht". */
const besideSite = /\s[|•·–—-]\s/;

/** Signs and digits, which in an address only part the words: a point ends no sentence there. */
const noLetters = /[\0-@[-`{-\u00a9]+/g;

/** The title without the name of the site, which is no subject: the part that stands above the page too, where one does. */
function subjectOf({ title, headings }: Page): string {
  const above = new Set(headings.map((heading) => heading.trim().toLowerCase()));
  return title.split(besideSite).find((part) => above.has(part.trim().toLowerCase())) ?? title;
}

/**
 * Reads the words of a page.
 *
 * @param parts gives the known stems inside a compound, besides the stem of the whole
 */
export function pageWords(page: Page, parts: Splitter): PageWords {
  const byWord = new Map<string, Place[]>();
  let offset = 0;
  const read = (source: string, weight: number): number => {
    let count = 0;
    let last = 0;
    eachWord(source, (word, start, end, place) => {
      count += 1;
      last = place;
      const entry = { at: offset + place, weight, source, start, end };
      const places = byWord.get(word);
      if (places) places.push(entry);
      else byWord.set(word, [entry]);
    });
    // No phrase runs from one field into the next.
    offset += last + 100;
    return count;
  };
  read(subjectOf(page), weights.field.title);
  read(page.headings.join('\u2029'), weights.field.heading);
  read((addressOf(page.url)?.path ?? '').replace(noLetters, ' '), weights.field.address);
  const length = read(page.text, weights.field.body);

  const stems = new Map<string, Place[]>();
  const mixed = new Set<Place[]>();
  const add = (key: string, places: Place[]) => {
    const known = stems.get(key);
    if (!known) stems.set(key, places);
    else {
      for (const place of places) known.push(place);
      mixed.add(known);
    }
  };
  for (const [word, places] of byWord) {
    const root = stem(word);
    add(root, places.slice());
    for (const part of parts(word))
      add(
        part,
        places.map(({ at, weight, source, start, end }) => ({
          at,
          weight: weight * weights.compound,
          source,
          start,
          end,
        })),
      );
  }
  for (const places of mixed) places.sort((a, b) => a.at - b.at);
  return { length, words: byWord, stems };
}
