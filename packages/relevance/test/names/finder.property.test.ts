import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createNameFinder } from '../../src/names.ts';
import { records } from './fixtures.ts';
import { slowlyFound } from './reference.ts';

const freeNames = records.map((record) => ({
  ...record,
  names: record.names.filter(({ context }) => context === undefined),
}));
const find = createNameFinder(freeNames);
const names = freeNames.flatMap((record) => record.names.map(({ name }) => name));

const noise = [
  '',
  ' ',
  '\u00A0',
  '\n',
  '\n\n',
  '\u2029',
  '\u00AD',
  '\u200B',
  '.',
  '-',
  '’',
  '(',
  'x',
  'X',
  's',
  '2',
  'é',
];
/** A name as pages spell it: other spaces, hyphens and quotes, invisible characters, decomposed, small letters. */
const spelledName = fc
  .tuple(
    fc.constantFrom(...names),
    fc.constantFrom(' ', '\u00A0', '\n', ' \n'),
    fc.nat(12),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([name, space, cut, decomposed, small]) => {
    const spaced = name.replaceAll(' ', space).replaceAll("'", '’');
    const hidden = `${spaced.slice(0, cut)}${cut % 2 ? '\u00AD' : ''}${spaced.slice(cut)}`;
    return (small ? hidden.toLowerCase() : hidden).normalize(decomposed ? 'NFD' : 'NFC');
  });
const page = fc
  .array(fc.oneof(spelledName, fc.constantFrom(...noise), fc.string({ unit: 'grapheme', maxLength: 3 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''))
  .filter((text) => !/\.\p{Ll}{2}|[\u0300\u0301]{2}/u.test(text.normalize('NFD')));

it('finds what a slow search of every place finds', () => {
  fc.assert(
    fc.property(page, (text) => {
      expect(find(text).map(({ start, end }) => `${start}-${end}`)).toEqual(slowlyFound(text, freeNames));
    }),
    { numRuns: 400 },
  );
});

it('points at the very characters, from left to right, without overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(page, fc.string({ unit: 'binary' }))), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const mention of find(text)) {
        expect(mention.start).toBeGreaterThanOrEqual(last);
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        last = mention.end;
      }
    }),
  );
});
