import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes, find, leadsTo, municipalities } from '../src/index.ts';

const names = (typed: string, options?: Parameters<typeof find>[1]) =>
  find(typed, options).map(({ name }) => name);
const everyName = municipalities.flatMap((municipality) =>
  [municipality.name, ...municipality.alsoKnownAs].map((name) => ({ name, municipality })),
);
const someName = fc.constantFrom(...everyName);
/** Letters and digits alone, "y" as "ij". */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replaceAll('y', 'ij');
const all = { limit: Number.POSITIVE_INFINITY };

describe('what somebody types', () => {
  it.each([
    ['den bosch', ["'s-Hertogenbosch"]],
    ['shertogenbosch', ["'s-Hertogenbosch"]],
    ['s hertogenbosch', ["'s-Hertogenbosch"]],
    ['’s-Gravenhage', ['Den Haag']],
    ['sudwest', ['Súdwest-Fryslân']],
    ['Zuidwest Friesland', ['Súdwest-Fryslân']],
    ['bergen', ['Bergen (L.)', 'Bergen (NH.)', 'Bergen op Zoom', 'Berg en Dal']],
    ['Bergen NH', ['Bergen (NH.)']],
    ['bergen limburg', ['Bergen (L.)']],
    ['alphen a/d rijn', ['Alphen aan den Rijn']],
    ['gemeente Utrecht', ['Utrecht', 'Utrechtse Heuvelrug']],
    ['heuvelrug', ['Utrechtse Heuvelrug']],
    ['ysselstein', ['IJsselstein']],
    ['nymegen', ['Nijmegen']],
    ['friese meren', ['De Fryske Marren']],
    ['aa en', ['Aa en Hunze']],
    ['BILT', ['De Bilt']],
  ])('finds whom it means: %s', (typed, expected) => {
    expect(names(typed)).toEqual(expected);
  });

  it.each([
    ['utrcht', 'Utrecht'],
    ['hilvesrum', 'Hilversum'],
    ['amsterdan', 'Amsterdam'],
    ['eindhovven', 'Eindhoven'],
    ['itrecht', 'Utrecht'],
    ['heuvelrg', 'Utrechtse Heuvelrug'],
    ['den boch', "'s-Hertogenbosch"],
    ['hardinxveld giesendam', 'Hardinxveld-Giessendam'],
  ])('may hold one slip: %s', (typed, expected) => {
    expect(names(typed)[0]).toBe(expected);
  });

  it('is not taken for a slip where a name fits as it is, or in a few letters', () => {
    expect(names('best')).toEqual(['Best']);
    expect(names('bexl')).toEqual([]);
    expect(names('beesel')).toEqual(['Beesel']);
  });

  it.each(['', ' ', '-', "'", '(', '\u0301', 'gemeente', 'zzzz', 'xqxqxqxq', '🙂', 'a'.repeat(100_000)])(
    'and means nobody finds nobody',
    (typed) => {
      expect(find(typed)).toEqual([]);
    },
  );

  it('finds everybody by each of their names, first and however it is written', () => {
    const writings: ((name: string) => string)[] = [
      (name) => name,
      (name) => name.toUpperCase(),
      (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
      (name) => name.replace(/[-'’]/g, ' '),
      (name) => ` ${name}  `,
    ];
    for (const { name, municipality } of everyName)
      for (const write of writings) {
        const sameName = everyName.filter((each) => each.name === name).length;
        expect(find(write(name)).slice(0, sameName), write(name)).toContain(municipality);
      }
  });

  it('finds everybody while the name is still being typed', () => {
    fc.assert(
      fc.property(someName, fc.double({ min: 0, max: 1, noNaN: true }), ({ name, municipality }, part) => {
        const typed = name.slice(0, Math.ceil(name.length * part));
        fc.pre(/[a-z]/i.test(typed));
        expect(find(typed, all), typed).toContain(municipality);
      }),
      { numRuns: 500 },
    );
  });

  it('finds everybody with one slip in a longer name, unless another name fits as it is', () => {
    fc.assert(
      fc.property(
        someName,
        fc.nat(),
        fc.constantFrom('miss', 'wrong', 'extra', 'swap'),
        ({ name, municipality }, at, slip) => {
          const letters = plain(name);
          fc.pre(letters.length >= 7);
          const place = at % (letters.length - 1);
          const [before, here, next, after] = [
            letters.slice(0, place),
            letters[place] ?? '',
            letters[place + 1] ?? '',
            letters.slice(place + 2),
          ];
          const typed = {
            miss: before + next + after,
            wrong: `${before}q${next}${after}`,
            extra: `${before}q${here}${next}${after}`,
            swap: before + next + here + after,
          }[slip];
          fc.pre(!typed.startsWith('gemeente'));
          const found = find(typed, all);
          const fitsAnother = [...everyName, ...changes].some((each) => plain(each.name).includes(typed));
          expect(fitsAnother || found.includes(municipality), typed).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never fails, and finds everybody at most once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const found = find(typed, all);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

describe('how much is found', () => {
  it('is ten at most, or as many as asked, the best first', () => {
    expect(find('de').length).toBe(10);
    expect(names('de', { limit: 2 })).toEqual(names('de').slice(0, 2));
    expect(find('de', { limit: 0 })).toEqual([]);
  });
});

describe('the name of a municipality that ended', () => {
  it.each([
    ['uden', ['Maashorst']],
    ['weesp', ['Amsterdam']],
    ['haaren', ['Boxtel', 'Oisterwijk', 'Tilburg', 'Vught']],
  ])('finds where it went: %s', (typed, expected) => {
    expect(names(typed)).toEqual(expected);
  });

  it('finds its successors, for all of them', () => {
    for (const { name, code, date } of changes)
      expect(find(name, { on: date, ...all }), name).toEqual(
        expect.arrayContaining([...leadsTo(code, date)]),
      );
  });

  it('finds itself until the day of its end', () => {
    expect(names('wijdemeren')).toEqual(['Wijdemeren']);
    expect(names('wijdemeren', { on: '2026-12-31' })).toEqual(['Wijdemeren']);
    expect(names('wijdemeren', { on: '2027-01-01' })).toEqual(['Hilversum']);
    expect(names('wijd', { on: '2027-01-01' })).not.toContain('Wijdemeren');
  });

  it('on what is no day is refused', () => {
    expect(() => find('utrecht', { on: 'vandaag' })).toThrow(RangeError);
  });
});
