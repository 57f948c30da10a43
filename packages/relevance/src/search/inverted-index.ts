import type { Splitter } from '../text/compounds.ts';
import { stem } from '../text/stem.ts';
import type { Document, FieldName } from './documents.ts';
import { formOf, plain, writtenWords } from './plain-words.ts';
import { type Postings, postingsWriter } from './postings.ts';
import { type KnownWord, type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** How much a word counts by where it stands. */
const fieldWeight: Readonly<Record<FieldName, number>> = { name: 3, alias: 2, cue: 2, hint: 1, text: 1 };
/** A part of a compound says less than the whole word. */
const partWeight = 0.5;
/** How much a long text is held back, less than elsewhere for ours are all short, and how many words one has that is not. */
const lengthShare = 0.4;
const usualLength = 20;

/** Where everything stands that can be asked for. */
export interface InvertedIndex {
  /** The number of each term: the stem of a word, or a whole name. */
  readonly terms: ReadonlyMap<string, number>;
  readonly postings: Postings;
  readonly vocabulary: Vocabulary;
}

/** The term of a whole name, by its words as they are written: no stem begins so. */
export const nameTerm = (words: readonly string[]): string => `=${plain(words.join(' '))}`;

/**
 * Reads the documents once, and counts words by BM25F: each field has its own weight, only texts are held back by their length.
 *
 * @param parts gives the known stems inside a compound
 */
export function buildIndex(documents: readonly Document[], parts: Splitter): InvertedIndex {
  const terms = new Map<string, number>();
  const numberOf = (term: string): number => {
    let number = terms.get(term);
    if (number === undefined) {
      number = terms.size;
      terms.set(term, number);
    }
    return number;
  };
  const known = new Map<string, KnownWord>();
  // The same by how they are written: most words are met often, so most need not be made plain.
  const written = new Map<string, KnownWord>();
  const learn = (as: string): KnownWord => {
    const word = plain(as);
    let learned = known.get(word);
    if (!learned) {
      const root = stem(word);
      learned = { term: numberOf(root), form: formOf(word), inside: parts(word).map(numberOf) };
      known.set(word, learned);
    }
    written.set(as, learned);
    return learned;
  };

  const writer = postingsWriter();
  for (const [number, { fields }] of documents.entries()) {
    const read = fields.map(({ field, text }) => ({ field, words: writtenWords(text) }));
    // What a record is called, or known by, does not make it long.
    const length = read.reduce((sum, { field, words }) => sum + (field === 'text' ? words.length : 0), 0);
    const held = 1 - lengthShare + (lengthShare * length) / usualLength;
    for (const { field, words } of read) {
      const weight = fieldWeight[field] / (field === 'text' ? held : 1);
      for (const word of words) {
        const { term, form, inside } = written.get(word) ?? learn(word);
        writer.count(number, term, weight, form);
        for (const part of inside) writer.count(number, part, weight * partWeight, 0);
      }
      if (field === 'name' || field === 'alias') writer.count(number, numberOf(nameTerm(words)), 1, 0);
    }
  }
  return {
    terms,
    postings: writer.finish(terms.size),
    vocabulary: vocabularyOf(known),
  };
}
