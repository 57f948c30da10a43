import { expect, it } from 'vitest';
import { isAccent, isLatin, latinLetterOrDigit } from '../../src/text/latin.ts';

const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
const character = (unit: number) => String.fromCharCode(unit);

it('what is Latin is a letter or digit just where Unicode says so, and never a mark', () => {
  const other = units
    .filter(isLatin)
    .filter(
      (unit) =>
        latinLetterOrDigit.test(character(unit)) !== /[\p{L}\p{N}]/u.test(character(unit)) ||
        /\p{M}/u.test(character(unit)),
    );
  expect(other).toEqual([]);
});

it('accents are marks', () => {
  expect(units.filter(isAccent).filter((unit) => !/\p{M}/u.test(character(unit)))).toEqual([]);
});
