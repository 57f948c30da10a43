import { describe, expect, it } from 'vitest';
import { parseList } from './list.ts';
import { withUnknown } from './with-unknown.ts';

const later = { id: 'later', text: 'Van een latere versie.', note: 'x', remind: '2027-01-01' };
/** As a later version could store it: this one sees no text in it. */
const unreadable = { id: 'nog-later', texts: ['a', 'b'], note: 'Niet kwijtraken.' };

describe('a change by an older version', () => {
  const list = parseList([later, unreadable]);

  it('keeps the fields that it does not know, also of what it changed', () => {
    const changed = list.map((item) => ({ ...item, done: true }));
    expect(withUnknown([later, unreadable], changed, parseList)).toMatchObject([
      { ...later, done: true },
      unreadable,
    ]);
  });

  it('keeps what it cannot read when all that it can read is removed', () => {
    expect(withUnknown([later, unreadable], [], parseList)).toEqual([unreadable]);
  });

  it('keeps nothing of what is no version’s', () => {
    expect(withUnknown(['a', 7, null], list, parseList)).toEqual(list);
    expect(withUnknown('damage', list, parseList)).toEqual(list);
  });

  it('takes a hostile key for a field like any other', () => {
    const [entry] = withUnknown(
      JSON.parse('[{"id":"a","text":"A","__proto__":{"done":true}}]'),
      parseList([{ id: 'a', text: 'A' }]),
      parseList,
    );
    expect(Object.getPrototypeOf(entry)).toBe(Object.prototype);
    expect(entry).toMatchObject({ done: false });
  });
});
