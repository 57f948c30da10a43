import { describe, expect, it } from 'vitest';
import { readChangelog } from '../api/changes.ts';

describe('reading a changelog', () => {
  it('gives its editions as they are written, the newest first', () => {
    const text =
      '# Changelog\n\n## 0.2.0 (1 March 2027)\n\nMore.\n\n## 0.1.0 (22 November 2026)\n\nThe first.\nAll of it.\n';
    expect(readChangelog(text)).toEqual([
      { version: '0.2.0', date: '2027-03-01', text: 'More.' },
      { version: '0.1.0', date: '2026-11-22', text: 'The first.\nAll of it.' },
    ]);
  });

  it('says which heading has no date', () =>
    expect(() => readChangelog('# Changelog\n\n## Unreleased\n\nSomething')).toThrow('"## Unreleased"'));
});
