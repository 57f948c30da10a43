import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../api/csv.ts';
import { parseCsv } from './parse-csv.ts';

const withoutMark = (csv: string) => csv.replace(/^\uFEFF/, '');

describe('a table', () => {
  it('comes back as it went in, whatever is in a cell', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ a: fc.string({ unit: 'grapheme' }), b: fc.string() }), { minLength: 1 }),
        (rows) => {
          const [head, ...cells] = parseCsv(withoutMark(toCsv(['a', 'b'], rows)));
          expect(head).toEqual(['a', 'b']);
          const shown = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
          expect(cells).toEqual(rows.map(({ a, b }) => [shown(a), shown(b)]));
        },
      ),
    ));

  it.each(['=1+1', '+31', '-1', '@SUM(A1)', '\t=1'])('holds no formula: %j', (text) => {
    expect(parseCsv(withoutMark(toCsv(['a'], [{ a: text }])))[1]).toEqual([`'${text}`]);
  });

  it('says that it is UTF-8, parts a list by spaces, and leaves empty what is not there', () =>
    expect(toCsv(['a', 'b', 'c'], [{ a: ['x', 'y'], b: undefined, c: 4 }])).toBe(
      '\uFEFFa,b,c\r\nx y,,4\r\n',
    ));
});
