import { stem } from '../text/stem.ts';
import { words } from '../text/words.ts';
import type { Document, FieldName } from './documents.ts';
import { folded } from './folded.ts';
import { Vocabulary } from './vocabulary.ts';

/** How much a word counts by where it stands. */
const fieldWeight: Readonly<Record<FieldName, number>> = { name: 3, alias: 2, cue: 1, text: 1 };
/** A part of a compound says less than the whole word. */
const partWeight = 0.5;
/** BM25's own numbers: how soon more of the same adds little, and how much a long text is held back. */
const saturation = 1.2;
const lengthShare = 0.5;

/** In which documents a stem stands, and what it is worth there. */
interface Postings {
  readonly documents: Uint16Array;
  readonly worths: Float32Array;
}

/** Where every word stands. */
export interface InvertedIndex {
  readonly postings: ReadonlyMap<string, Postings>;
  readonly vocabulary: Vocabulary;
  /** The stem of every word in the vocabulary. */
  readonly stems: ReadonlyMap<string, string>;
  /** Documents by name or alias, as `spelledOut` writes it. */
  readonly named: ReadonlyMap<string, ReadonlySet<number>>;
}

/** A name as a searcher may type it: only its words. */
export const spelledOut = (text: string) =>
  words(text)
    .map(({ word }) => folded(word))
    .join(' ');

/** Reads the documents once, and weighs each word in each of them by BM25. */
export function buildIndex(
  documents: readonly Document[],
  parts: (word: string) => readonly string[],
): InvertedIndex {
  const counts = new Map<string, Map<number, number>>();
  const named = new Map<string, Set<number>>();
  const stems = new Map<string, string>();
  const lengths: number[] = [];
  for (const [number, { fields }] of documents.entries()) {
    const count = (key: string, weight: number) => {
      let places = counts.get(key);
      if (!places) {
        places = new Map();
        counts.set(key, places);
      }
      places.set(number, (places.get(number) ?? 0) + weight);
    };
    let length = 0;
    for (const { field, text } of fields) {
      const weight = fieldWeight[field];
      for (const { word } of words(text)) {
        // A record with many cues is no longer for it.
        if (field !== 'cue') length += 1;
        const plain = folded(word);
        const key = stems.get(plain) ?? stem(plain);
        stems.set(plain, key);
        count(key, weight);
        for (const part of parts(word)) count(part, weight * partWeight);
      }
      if (field !== 'name' && field !== 'alias') continue;
      const name = spelledOut(text);
      named.set(name, (named.get(name) ?? new Set()).add(number));
    }
    lengths.push(length);
  }

  const usual = lengths.reduce((sum, length) => sum + length, 0) / documents.length;
  const postings = new Map<string, Postings>();
  for (const [key, places] of counts) {
    const rarity = Math.log(1 + (documents.length - places.size + 0.5) / (places.size + 0.5));
    const worths = Array.from(places, ([number, count]) => {
      const half = saturation * (1 - lengthShare + (lengthShare * (lengths[number] ?? 0)) / usual);
      return (rarity * count) / (count + half);
    });
    postings.set(key, { documents: Uint16Array.from(places.keys()), worths: Float32Array.from(worths) });
  }
  return { postings, vocabulary: new Vocabulary(stems.keys()), stems, named };
}
