import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../build/options.ts';
import { siteFiles } from '../site/files.ts';
import { dist, pages } from './built.ts';
import { siteWith } from './site.ts';

it('builds for the root of a host that it does not know, when nothing is said', () =>
  expect(readOptions([])).toEqual({ base: '/', origin: undefined, contact: undefined, out: dist }));

it('takes a path, an address and a contact, also behind the -- of pnpm', () =>
  expect(
    readOptions(['--', '--base', '/a/b/', '--site', 'https://a.nl/', '--contact', 'x@a.nl', '--out', '/x']),
  ).toEqual({
    base: '/a/b/',
    origin: 'https://a.nl',
    contact: 'x@a.nl',
    out: resolve('/x'),
  }));

it.each([
  [['--base', 'pad'], 'begins and ends with a slash'],
  [['--base', '/a b/'], 'begins and ends with a slash'],
  [['--site', 'klikwijzer.nl'], 'https://example.nl'],
  [['--site', 'https://a.nl/pad/'], 'the path goes in --base'],
  [['--sit', 'x'], '--sit'],
])('says what is wrong with %j', (args, message) => expect(() => readOptions(args)).toThrow(message));

describe('a site that knows its path, its address and whom to tell', () => {
  const files = [...siteFiles(siteWith({ base: '/pad/', origin: 'https://a.nl', contact: 'fout@a.nl' }))];
  const pages = files.filter(({ path }) => path.endsWith('.html'));

  it('stands under its path: no link of its own leaves it', () => {
    for (const { path, text } of pages)
      for (const [, address] of text.matchAll(/ (?:href|src|action)="(\/[^"]*)"/g))
        expect(address, path).toMatch(/^\/pad\//);
  });

  it('names every page once', () => {
    const sitemap = files.find(({ path }) => path === 'sitemap.xml')?.text ?? '';
    const listed = Array.from(sitemap.matchAll(/<loc>([^<]+)<\/loc>/g), ([, address]) => address);
    const canonical = pages.flatMap(({ text }) => /rel="canonical" href="([^"]+)"/.exec(text)?.[1] ?? []);
    expect(listed.sort()).toEqual(canonical.sort());
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed).toContain('https://a.nl/pad/en/elementen/vertrouwen-en-respect/');
  });

  it('has a picture for where a page is shared, and says whom to tell', () => {
    for (const { path, text } of pages) {
      expect(text, path).toMatch(/og:image" content="https:\/\/a\.nl\/pad\/pictures\/\w+\.png"/);
      expect(text, path).toContain('fout@a.nl');
    }
  });
});

it('a site that does not know its address says nothing that needs one', () => {
  for (const { path, html } of pages) expect(html, path).not.toMatch(/rel="canonical"|og:image|og:url/);
});
