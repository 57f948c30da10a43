import { stemmer as peer } from '@orama/stemmers/dutch';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { allDocuments } from '../../src/search/documents.ts';
import { stemmer } from '../../src/text/dutch-stemmer.ts';
import { words } from '../../src/text/words.ts';

it('every word of the content has the stem that the other stemmer gives it', () => {
  const all = new Set(
    allDocuments().flatMap(({ fields }) => fields.flatMap(({ text }) => words(text).map(({ word }) => word))),
  );
  for (const word of all) expect(stemmer(word), word).toBe(peer(word));
});

it('so has any word of Dutch letters and endings', () => {
  const piece = fc.constantFrom(
    ...'a e i o u y b c d g j k l m n s t è é ë ï aa ee oo uu ij dd kk tt'.split(' '),
    ...'gem en ene s se heden heid end ing ig lijk baar bar'.split(' '),
  );
  const word = fc.array(piece, { minLength: 1, maxLength: 7 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(word, (made) => {
      expect(stemmer(made)).toBe(peer(made));
    }),
    { numRuns: 2000 },
  );
});
