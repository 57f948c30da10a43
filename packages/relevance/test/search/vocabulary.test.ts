import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startingNear, startingWith, startsNear, vocabularyOf } from '../../src/search/vocabulary.ts';

const vocabulary = (...words: string[]) =>
  vocabularyOf(new Map(words.map((word, place) => [word, { term: place, form: 1, inside: [] }])));
const alphabet = [...'abceé'];
const word = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 9 });

/** All that one slip, or none, makes of what was meant. */
function slips(meant: string): string[] {
  const places = Array.from({ length: meant.length + 1 }, (_, place) => [
    meant.slice(0, place),
    meant.slice(place),
  ]);
  return [
    meant,
    ...places.flatMap(([before = '', after = '']) => [
      before + after.slice(1),
      ...alphabet.flatMap((letter) => [before + letter + after, before + letter + after.slice(1)]),
      before + after.charAt(1) + after.charAt(0) + after.slice(2),
    ]),
  ];
}

it('what a word begins with is found, and nothing else', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word), word, (words, start) => {
      expect(startingWith(start, vocabulary(...words)).map((place) => words[place])).toEqual(
        words.filter((other) => other.startsWith(start)),
      );
    }),
  );
});

describe('one slip', () => {
  it('is forgiven in how a word begins, and two are not', () => {
    fc.assert(
      fc.property(word, word, (long, typed) => {
        expect(startsNear(long, typed)).toBe(slips(typed).some((meant) => long.startsWith(meant)));
      }),
    );
  });

  it('is seen wherever it stands in a word of some length', () => {
    const slip = word
      .chain((meant) => fc.tuple(fc.constant(meant), fc.constantFrom(...slips(meant))))
      .filter(([, typed]) => typed.length >= 4);
    fc.assert(
      fc.property(slip, fc.array(word), ([meant, typed], others) => {
        const all = vocabulary(...others, meant);
        expect(startingNear(typed, all).map((place) => all.words[place])).toContain(meant);
      }),
    );
  });

  it.each([
    ['vertouw', 'vertrouwensband', true],
    ['visi', 'versie', false],
    ['visi', 'visite', false],
    ['xqz', 'xyz', false],
  ])('%s is near %s: %s', (typed, meant, near) => {
    expect(startingNear(typed, vocabulary(meant))).toEqual(near ? [0] : []);
  });
});
