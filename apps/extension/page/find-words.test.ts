import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf } from './find-words.ts';

const found = (words: string, text: string) =>
  [...placesOf(words, text)].map(({ start, end }) => text.slice(start, end));

describe('the places of words on a page', () => {
  it('are found whatever the capitals, spaces and soft hyphens', () => {
    expect(found('goede afspraken', 'Goede\nafspraken, en goede  af\u00adspraken.')).toEqual([
      'Goede\nafspraken',
      'goede  af\u00adspraken',
    ]);
  });

  it('are whole words', () => {
    expect(found('taak', 'De taakverdeling is een Taak.')).toEqual(['Taak']);
    expect(found('een', 'ÉEN eenÉ éen 1een een2, ‘een’')).toEqual(['een']);
  });

  it('are found for words that mean something in a pattern', () => {
    expect(found('M@ZL (po)', 'Over M@ZL (po).')).toEqual(['M@ZL (po)']);
    expect(found('wijk-team', 'Een wijk-team.')).toEqual(['wijk-team']);
    expect(found('', 'tekst')).toEqual([]);
  });

  it('never overlap and never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (words, text) => {
        let end = 0;
        for (const place of placesOf(words, text)) {
          expect(place.start).toBeGreaterThanOrEqual(end);
          end = place.end;
        }
      }),
    );
  });
});
