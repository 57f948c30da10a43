import { contentDate } from '@slim-samenwerken/content';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Backup, mergeLists, mergeRounds, type Own, readBackup, writeBackup } from './backup.ts';
import listExample from './examples/list-v1.json' with { type: 'json' };
import roundsExample from './examples/reflections-v1.json' with { type: 'json' };
import { parseList } from './list.ts';
import { parseRounds } from './reflections.ts';

const own: Own = { list: parseList(listExample), rounds: parseRounds(roundsExample) };
const text = writeBackup(own, contentDate);
const file = (parts: object) => JSON.stringify({ format: 'slim-samenwerken', version: 1, ...parts });
const read = (given: string): Backup => {
  const backup = readBackup(given);
  if (typeof backup === 'string') throw new Error(backup);
  return backup;
};

describe('a file with all that the user made', () => {
  it('gives back what went in', () => {
    expect(read(text)).toEqual({ ...own, skipped: [] });
    expect(read(`\ufeff${text}`)).toEqual({ ...own, skipped: [] });
  });

  it.each([
    ['half of one', text.slice(0, text.length / 2), 'not_whole'],
    ['nothing', '', 'not_whole'],
    ['a web page', '<!doctype html><p>Hallo', 'not_whole'],
    ['another JSON file', '{"name":"iets anders"}', 'not_ours'],
    ['a list of lists', '[[]]', 'not_ours'],
    ['null', 'null', 'not_ours'],
    ['a file from a newer version', '{"format":"slim-samenwerken","version":2}', 'newer'],
    ['a file without anything in it', file({ list: [], rounds: 'x' }), 'empty'],
    ['ten megabytes', file({ list: [{ id: 'a', text: 'x'.repeat(10_000_000) }] }), 'too_big'],
    ['a hundred thousand items', file({ list: Array(100_000).fill(7) }), 'too_big'],
  ])('is refused with the reason when it is %s', (_, given, problem) => {
    expect(readBackup(given)).toBe(problem);
  });

  it('brings what can be read and says what is wrong with the rest, and where', () => {
    const good = { id: 'a', text: 'A' };
    const { list, rounds, skipped } = read(
      file({
        list: [good, { text: 'B' }, { id: 'c' }, { id: 'd', text: 'x'.repeat(3000) }],
        rounds: [{ id: 'a', date: 'gisteren', ratings: {} }, { id: 'b', date: '2026-01-01' }, 7],
      }),
    );
    expect(list).toEqual([{ ...good, kind: '', source: '', note: '', done: false }]);
    expect(rounds).toEqual([]);
    expect(skipped).toEqual([
      { part: 'list', place: 2, flaw: 'no_id' },
      { part: 'list', place: 3, flaw: 'no_text' },
      { part: 'list', place: 4, flaw: 'too_long' },
      { part: 'rounds', place: 1, flaw: 'no_date' },
      { part: 'rounds', place: 2, flaw: 'no_ratings' },
      { part: 'rounds', place: 3, flaw: 'no_id' },
    ]);
  });

  it('takes no address, no markup and nothing of what every object has from a hostile file', () => {
    const { list } = read(
      `{"format":"slim-samenwerken","version":1,"list":[
        {"id":"a","text":"<img src=x onerror=alert(1)>","href":"javascript:alert(1)","__proto__":{"done":true}},
        {"id":"javascript:alert(1)","text":"x"},{"id":"__proto__","text":"x"}]}`,
    );
    // Markup stays the text that it is; the panel shows it as such.
    expect(list).toEqual([
      { id: 'a', kind: '', text: '<img src=x onerror=alert(1)>', source: '', note: '', done: false },
    ]);
  });

  it('never makes the reader throw', () => {
    const parts = fc.record({ list: fc.anything(), rounds: fc.anything() });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), parts.map(file)), (given) => {
        expect(['string', 'object']).toContain(typeof readBackup(given));
      }),
    );
  });
});

describe('bringing it together with what is there', () => {
  const newId = () => 'nieuw';

  it('changes nothing when it is all there', () => {
    expect(mergeLists(own.list, own.list)).toEqual(own.list);
    expect(mergeRounds(own.rounds, own.rounds, newId)).toEqual(own.rounds);
  });

  it('keeps mine as I have it, and adds a note that I do not have', () => {
    const [first, second] = own.list;
    if (!first || !second) throw new Error('no example');
    const theirs = [
      { ...first, note: 'Ook dit.', done: false },
      { ...second, note: 'Een notitie.' },
    ];
    const merged = mergeLists(own.list, theirs);
    expect(merged).toEqual([
      { ...first, note: `${first.note}\nOok dit.`, done: true },
      { ...second, note: 'Een notitie.' },
    ]);
    expect(mergeLists(merged, theirs)).toEqual(merged);
  });

  it('keeps both of two rounds that share an id and differ, once', () => {
    const [, round] = own.rounds;
    if (!round) throw new Error('no example');
    const changed = { ...round, name: 'Anders' };
    const merged = mergeRounds(own.rounds, [changed], newId);
    expect(merged).toEqual([...own.rounds, { ...changed, id: 'nieuw' }]);
    expect(mergeRounds(merged, [changed], newId)).toEqual(merged);
  });
});
