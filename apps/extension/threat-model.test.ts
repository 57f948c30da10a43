import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const named = [...read('docs/threat-model.md').matchAll(/`([\w./-]+\.(?:test|spec)\.ts)` "([^"]+)"/g)];

it('the threat model names a test for every row', () => {
  const rows = read('docs/threat-model.md').match(/^\| (?:\*\*|…).*$/gm) ?? [];
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((row) => !/\.(test|spec)\.ts` "/.test(row))).toEqual([]);
});

it.each(named.map(([, file = '', title = '']) => [file, title] as const))(
  'the threat model’s %s has "%s"',
  (file, title) => {
    // Quotes within a title, and line breaks, are the code's own affair.
    expect(read(file).replaceAll('\\', '')).toContain(title);
  },
);
