import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packNames, withoutLonger } from '../build/pack-names.ts';
import { names } from '../dist/names.js';
import { pageNames } from '../dist/page-names.js';

describe('the names for pages', () => {
  it('recognise the same records by the same names', () => {
    const small = (words: readonly string[] | undefined) =>
      words?.map((word) => word.toLowerCase()).toSorted();
    // The order of names is nothing to go by, nor are the capitals of what is recognised in any case.
    const plainly = (records: typeof pageNames) =>
      records.map(({ id, kind, names: rules }) => ({
        id,
        kind,
        names: rules
          .map(({ name, anyCase = false, context, unless }) =>
            JSON.stringify([anyCase ? name.toLowerCase() : name, anyCase, small(context), small(unless)]),
          )
          .toSorted(),
      }));
    const shortened = names.map(({ id, kind, names: rules }) => ({
      id,
      kind,
      names: rules.map((rule) => ({
        ...rule,
        ...(rule.context && { context: withoutLonger(rule.context, rule.name) }),
        ...(rule.unless && { unless: withoutLonger(rule.unless, rule.name) }),
      })),
    }));
    expect(plainly(pageNames)).toEqual(plainly(shortened));
  });

  it('leave out a word only where a shorter one says the same', () => {
    expect(withoutLonger(['jeugdarts', 'Jeugdartsen', 'ouder'], 'SPARK')).toEqual(['jeugdarts', 'ouder']);
    expect(withoutLonger(['VoorZorg', 'VoorZorgverpleegkundige'], 'Voorzorg')).toEqual([
      'VoorZorg',
      'VoorZorgverpleegkundige',
    ]);
  });

  it('are small', () => {
    const packed = readFileSync(join(import.meta.dirname, '../dist/generated/page-names.json'));
    expect(gzipSync(packed, { level: 9 }).length).toBeLessThanOrEqual(6_500);
  });

  it('cannot hold a sign that parts them', () => {
    const record = { id: 'x', kind: 'method', title: 'X', names: [{ name: 'X|Y' }] };
    expect(() => packNames([record] as unknown as Parameters<typeof packNames>[0])).toThrow('"X|Y"');
  });
});
