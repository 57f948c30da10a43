import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRenames } from '../build/load.ts';
import * as content from '../dist/index.js';

const recordFile = join(import.meta.dirname, 'known-ids.txt');
const renames = loadRenames(join(import.meta.dirname, '..'));
const ids = new Set<string>(
  Object.values(content)
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .flatMap((item) => item?.id ?? []),
);

describe('ids', () => {
  it('never disappear: each that was ever published is there, or has a rename', () => {
    // New ids are written down as they come, so that the next change cannot lose them.
    const known = existsSync(recordFile) ? readFileSync(recordFile, 'utf8').trim().split('\n') : [];
    const lost = known.filter((id) => !ids.has(id) && !(id in renames));
    expect(lost).toEqual([]);
    const all = [...new Set([...known, ...ids])].sort();
    if (process.env['CI'] === undefined && all.length !== known.length)
      writeFileSync(recordFile, `${all.join('\n')}\n`);
  });

  it('are all written down in known-ids.txt (a run of the tests adds the new ones)', () => {
    const known = new Set(readFileSync(recordFile, 'utf8').trim().split('\n'));
    expect([...ids].filter((id) => !known.has(id))).toEqual([]);
  });

  it('that were renamed lead to a record, and are not used again', () => {
    for (const [old, now] of Object.entries(renames)) {
      expect(ids).not.toContain(old);
      if (now !== null) expect(ids).toContain(now);
    }
  });
});
