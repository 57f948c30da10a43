import { describe, expect, it } from 'vitest';
import { byCode, changes, leadsTo, municipalities, referenceDate } from '../src/index.ts';

const names = (code: string, on?: string) => leadsTo(code, on).map(({ name }) => name);

describe('a code', () => {
  it('gives each of the municipalities', () => {
    for (const municipality of municipalities) expect(byCode(municipality.code)).toBe(municipality);
  });

  it.each(['', 'GM9999', 'gm0344', '0344', 'GM344', '__proto__', 'toString'])(
    'that is none gives nothing: %j',
    (code) => {
      expect(byCode(code)).toBeUndefined();
      expect(leadsTo(code)).toEqual([]);
    },
  );

  it('of a municipality that ended leads to the one it went into', () => {
    expect(byCode('GM0457')?.name).toBe('Amsterdam');
    expect(byCode('GM0398')?.name).toBe('Dijk en Waard');
  });

  it('of a municipality that was split leads to all parts, and to none of them in particular', () => {
    expect(byCode('GM0788')).toBeUndefined();
    expect(names('GM0788')).toEqual(['Boxtel', 'Oisterwijk', 'Tilburg', 'Vught']);
  });

  it('leads somewhere for every change, on its day and ever after', () => {
    for (const { code, date } of changes)
      for (const day of [date, '2099-12-31']) expect(leadsTo(code, day).length, code).toBeGreaterThan(0);
  });

  it('of Wijdemeren gives Wijdemeren until the last day of 2026, and Hilversum from the first of 2027', () => {
    expect(referenceDate < '2027-01-01').toBe(true);
    expect(byCode('GM1696')?.name).toBe('Wijdemeren');
    expect(byCode('GM1696', '2026-12-31')?.name).toBe('Wijdemeren');
    expect(byCode('GM1696', '2027-01-01')?.name).toBe('Hilversum');
    expect(byCode('GM0402', '2027-01-01')?.name).toBe('Hilversum');
  });

  it('on a day before the list is answered as on its reference date', () => {
    expect(byCode('GM0457', '1999-01-01')?.name).toBe('Amsterdam');
  });

  it.each(['', '1-1-2027', '2027', '20270101', '2027-1-1'])('on what is no day is refused: %j', (day) => {
    expect(() => byCode('GM0344', day)).toThrow(
      new RangeError(`"${day}" is not a day: write it as "2026-01-01"`),
    );
  });
});
