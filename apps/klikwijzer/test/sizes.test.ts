import { globSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { budgets } from '@slim-samenwerken/toolchain/budgets';
import { describe, expect, it } from 'vitest';
import { dist, pages, read } from './built.ts';

const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;
const sizes = new Map<string, number>();
const sizeOf = (file: string) => {
  const known = sizes.get(file) ?? gzipped(read(file));
  sizes.set(file, known);
  return known;
};

/** A script and all that it imports. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name] of read(file).matchAll(/(?:from|import)\s*"\.\/([\w-]+\.js)"/g))
    withImports(`assets/${name}`, seen);
  return seen;
}

/** What a browser gets for a page, without pictures. */
function transferred(html: string): number {
  const files = Array.from(
    html.matchAll(/<(?:script|link rel="stylesheet")[^>]* (?:src|href)="\/(assets\/[^"]+)"/g),
    ([, file = '']) => (file.endsWith('.js') ? [...withImports(file)] : [file]),
  );
  return gzipped(html) + [...new Set(files.flat())].reduce((sum, file) => sum + sizeOf(file), 0);
}

describe('what is transferred, gzipped', () => {
  it('is within the budget for every page: HTML, CSS and script', () => {
    const heavy = pages
      .map(({ path, html }) => ({ path, size: transferred(html) }))
      .sort((a, b) => b.size - a.size);
    console.log(
      `heaviest: ${heavy
        .slice(0, 5)
        .map(({ path, size }) => `/${path} ${size} B`)
        .join(', ')}`,
    );
    expect(heavy.filter(({ size }) => size > budgets['page of the website'].most)).toEqual([]);
  });

  it.each([
    ['the search index', 'assets/search-*.json', budgets['search index of the website'].most],
    ['the script for tips on other sites', 'embed/tip.js', budgets['tip on another site'].most],
  ])('is little for %s', (what, pattern, most) => {
    const [file = ''] = globSync(pattern, { cwd: dist });
    console.log(`${what}: ${sizeOf(file)} B`);
    expect(sizeOf(file)).toBeLessThanOrEqual(most);
  });
});
