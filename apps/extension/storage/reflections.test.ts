import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import example1 from './examples/reflections-v1.json' with { type: 'json' };
import { changeRound, newRound, parseRounds, rate } from './reflections.ts';

describe('stored rounds', () => {
  it('of each version are understood', () => {
    expect(parseRounds(example1)).toEqual(example1);
  });

  it('that are damaged lose only what is damaged', () => {
    const [, round] = example1;
    const ratings = { 'zicht-op-effect': 5, betrokkenheid: '3', 'vertrouwen-en-respect': 4, 'NIET GOED': 1 };
    expect(
      parseRounds([{ ...round, ratings, name: null }, { ...round, id: 'b', date: '2026-02-31' }, null]),
    ).toEqual([{ ...round, ratings: { 'vertrouwen-en-respect': 4 }, name: '' }]);
  });

  it('take nothing for a rating that comes from what every object has', () => {
    const hostile = JSON.parse('{ "id": "a", "date": "2026-01-01", "ratings": { "__proto__": 4 } }');
    const [round] = parseRounds([hostile]);
    expect(Object.keys(round?.ratings ?? { a: 1 })).toEqual([]);
    expect(Object.getPrototypeOf(round?.ratings)).toBe(Object.prototype);
  });

  it('always give rounds that can be stored and read again, oldest first, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const parsed = parseRounds(value);
        expect(parseRounds(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
      }),
    );
  });
});

describe('a round', () => {
  const blank = newRound('nu', new Date(2026, 0, 5));

  it('is of the day on which it begins', () => expect(blank.date).toBe('2026-01-05'));

  it('is added with the first thing said, in its place by date, and changed after that', () => {
    const old = { ...newRound('ooit', new Date(2025, 0, 5)), name: 'ooit' };
    const later = { ...newRound('later', new Date(2027, 0, 5)), name: 'later' };
    const first = changeRound([old, later], blank, (round) => rate(round, 'betrokkenheid', 3));
    expect(first.map(({ id }) => id)).toEqual(['ooit', 'nu', 'later']);
    const second = changeRound(first, blank, (round) => rate(round, 'zicht-op-effect', 1));
    expect(second[1]?.ratings).toEqual({ betrokkenheid: 3, 'zicht-op-effect': 1 });
    expect(
      changeRound(second, blank, (round) => rate(round, 'betrokkenheid', undefined))[1]?.ratings,
    ).toEqual({
      'zicht-op-effect': 1,
    });
  });
});
