import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import example1 from './examples/list-v1.json' with { type: 'json' };
import { drop, edit, type Kept, keep, type List, move, parseList, putBack } from './list.ts';

const item = (id: string): Kept => ({ id, kind: 'tip', text: id, source: '', note: '', done: false });
const list: List = ['a', 'b', 'c'].map(item);
const ids = (items: List) => items.map(({ id }) => id).join('');

describe('a stored list', () => {
  it('of each version is understood', () => {
    expect(parseList(example1)).toEqual(example1);
  });

  it('that is damaged loses only what is damaged', () => {
    const [first] = example1;
    expect(
      parseList([{ ...first, done: 'ja', note: 7, kind: undefined }, { id: '../x', text: 'x' }, 7]),
    ).toEqual([{ ...first, done: false, note: '', kind: '' }]);
  });

  it('always gives a list that can be stored and read again, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const parsed = parseList(value);
        expect(parseList(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
      }),
    );
  });

  it('keeps a note as it was written, without the characters that nobody sees', () => {
    const noteOf = (note: string) => parseList([{ ...item('a'), note }])[0]?.note;
    for (const note of ['Gezin 👩‍👧: één\n\t– afspraak', 'שלום', '<b>vet</b>', ''])
      expect(noteOf(note)).toBe(note);
    expect(noteOf('a\u0000b\u202ec')).toBe('abc');
  });
});

describe('in the list', () => {
  it('a thing is kept once, at the end', () => {
    expect(ids(keep(list, item('d')))).toBe('abcd');
    expect(keep(list, { ...item('b'), note: 'anders' })).toBe(list);
  });

  it('what was removed comes back where it was', () => {
    for (const [place, { id }] of list.entries())
      expect(putBack(drop(list, id), item(id), place)).toEqual(list);
    expect(putBack(list, item('a'), 2)).toBe(list);
  });

  it('a note and a tick change one item', () => {
    expect(edit(list, 'b', (item) => ({ ...item, note: 'x', done: true }))).toEqual([
      item('a'),
      { ...item('b'), note: 'x', done: true },
      item('c'),
    ]);
  });

  it('an item moves one place, and not past an end', () => {
    expect(ids(move(list, 'c', -1))).toBe('acb');
    expect(ids(move(list, 'a', 1))).toBe('bac');
    expect(move(list, 'a', -1)).toBe(list);
    expect(move(list, 'c', 1)).toBe(list);
    expect(move(list, 'x', 1)).toBe(list);
  });
});
