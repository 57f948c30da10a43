import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { budgets } from '@slim-samenwerken/toolchain/budgets';
import { describe, expect, it } from 'vitest';
import { fullPolicy } from './fuzz/examples.ts';
import { drawings, iconFile } from './icons/files.ts';
import { compatible } from './release/parts.ts';
import { readFolder, zip } from './release/zip.ts';
import { parsePolicy } from './storage/policy.ts';

const built = join(import.meta.dirname, '.output/chrome-mv3');
const read = (file: string) => readFileSync(join(built, file), 'utf8');
/** What a page loads, at once or later: its scripts and style sheets, and the scripts that those load. */
function filesOf(page: string, without?: RegExp): string[] {
  const files = new Set<string>();
  const follow = (text: string) => {
    for (const [, file = ''] of text.matchAll(
      /["'`](?:\.?\/)?((?:(?:chunks|assets)\/)?[\w-]+\.(?:js|css))["'`]/g,
    )) {
      const path = file.includes('/') ? file : `chunks/${file}`;
      if (without?.test(path) || files.has(path) || !existsSync(join(built, path))) continue;
      files.add(path);
      if (path.endsWith('.js')) follow(read(path));
    }
  };
  follow(read(page));
  return [...files];
}

const manifest = JSON.parse(read('manifest.json'));
/** The content stands in scripts as text for JSON.parse. */
const CONTENT = /JSON\.parse\((['"`])(?:\\.|(?!\1)[^\\])*\1\)/gs;

describe('the built extension', () => {
  it('reads two sites and no other, and they stay the same for ever', () => {
    const sites = ['*://*.ncj.nl/*', '*://*.zonmw.nl/*'];
    expect(manifest.host_permissions).toEqual(sites);
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].matches).toEqual(sites);
    // Any, because a municipality's hosts can be any: each is asked for by itself, when somebody chooses it.
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('brings a panel within the budget of script and style beside the content', () => {
    // What knows the municipalities comes only where they matter, and mostly not at all.
    const files = filesOf('sidepanel.html', /municipal|reads-at/);
    const script = files
      .filter((file) => file.endsWith('.js'))
      .map((file) => read(file).replace(CONTENT, '0'))
      .join('');
    const style = files
      .filter((file) => file.endsWith('.css'))
      .map(read)
      .join('');
    expect(gzipSync(script, { level: 9 }).length + gzipSync(style, { level: 9 }).length).toBeLessThanOrEqual(
      budgets['panel, beside the content'].most,
    );
  });

  it('has the panel fetch ahead what reads a page, and no view that comes later', () => {
    const ahead = Array.from(
      read('sidepanel.html').matchAll(/rel="modulepreload"[^>]+href="\/([^"]+)"/g),
      ([, file = '']) => read(file),
    );
    expect(ahead.length).toBeGreaterThan(0);
    const engine = readdirSync(join(built, 'chunks')).find((file) => file.startsWith('engine-')) ?? '';
    expect(ahead).toContain(read(`chunks/${engine}`));
    const rest = readdirSync(join(built, 'chunks')).find((file) => file.startsWith('rest-')) ?? '';
    expect(ahead).not.toContain(read(`chunks/${rest}`));
  });

  it('brings a content script within its budget with all names, without the parts that only panel and card need', () => {
    const script = read('content-scripts/page.js');
    expect(gzipSync(script).length).toBeLessThanOrEqual(budgets['content script'].most);
    expect(script).not.toContain('slim-card');
    expect(script).not.toContain('page→panel');
  });

  it('keeps the municipalities out of the content script, and out of the first frame of the panel', () => {
    const files = ['content-scripts/page.js', 'card.js', ...filesOf('sidepanel.html', /municipal|reads-at/)];
    const held = files.filter((file) => read(file).includes('GM0355'));
    expect(held).toEqual([]);
  });

  it('has a schema of policies with a title and an explanation for each setting', () => {
    const { properties } = JSON.parse(read(manifest.storage.managed_schema));
    for (const [name, { title, description }] of Object.entries<Record<string, string>>(properties))
      expect([name, Boolean(title && description)]).toEqual([name, true]);
    expect(Object.keys(properties).toSorted()).toEqual(Object.keys(fullPolicy).toSorted());
    expect(parsePolicy(fullPolicy)).toEqual(fullPolicy);
  });

  it('is zipped within its budget, with the content and beside it', () => {
    const files = readFolder(built);
    const bare = [...files].map(([path, bytes]): [string, Uint8Array] => [
      path,
      path.endsWith('.js') ? Buffer.from(read(path).replace(CONTENT, '0')) : bytes,
    ]);
    const sizes = { whole: zip(files).length, bare: zip(new Map(bare)).length };
    console.log(`zip: ${sizes.whole} B, without the content ${sizes.bare} B`);
    expect(sizes.whole).toBeLessThanOrEqual(budgets['store zip'].most);
    expect(sizes.bare).toBeLessThanOrEqual(budgets['store zip, beside the content'].most);
  });

  it('has every icon that the manifests name, in its size', () => {
    const { icons, action } = manifest;
    expect(Object.keys(icons).map(Number)).toEqual(drawings.icon);
    // The width stands in the header of a PNG.
    for (const [width, file] of [
      ...Object.entries<string>(icons),
      ...Object.entries<string>(action.default_icon),
    ])
      expect([file, readFileSync(join(built, file)).readUInt32BE(16)]).toEqual([file, Number(width)]);
    expect(action.default_icon[16]).toBe(iconFile('toolbar', 16));
  });

  it('brings the licences of what it is made of, each compatible with ours and with a reason in docs/dependencies.md', () => {
    const packages = [...read('licences.txt').matchAll(/^(@?[\w./-]+) \d+\.\d+\.\d+\S*, (.+)$/gm)];
    const names = packages.map(([, name = '']) => name);
    expect(names).toEqual(expect.arrayContaining(['preact', '@utrecht/root-css']));
    expect(packages.filter(([, , licence = '']) => !compatible.has(licence))).toEqual([]);

    const page = readFileSync(join(import.meta.dirname, 'docs/dependencies.md'), 'utf8');
    const rows = Array.from(page.matchAll(/^\| `([^`*]+)/gm), ([, start = '']) => start);
    const hasRow = (name: string) =>
      rows.some((start) => name === start || (start.endsWith('/') && name.startsWith(start)));
    expect(names.filter((name) => !hasRow(name))).toEqual([]);
    expect(rows.filter((start) => !names.some((name) => name.startsWith(start)))).toEqual([]);
  });
});
