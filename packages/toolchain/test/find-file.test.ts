import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { findFile } from '../src/find-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'find-file-'));
const root = join(folder, 'sites');
for (const [path, text] of [
  ['sites/www.ncj.nl/index.html', 'home'],
  ['sites/www.ncj.nl/thema/index.html', 'thema'],
  ['sites/www.ncj.nl/een pagina.html', 'page'],
  ['sites/www.ncj.nl/notes.txt', 'no type of a site'],
  ['sites/www.zonmw.nl/index.html', 'another host'],
  ['secret.html', 'outside'],
] as const) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}
symlinkSync(join(folder, 'secret.html'), join(root, 'www.ncj.nl', 'link.html'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('findFile', () => {
  it('maps a host and a path to a file, and a folder to its index', () => {
    expect(findFile(root, 'www.ncj.nl', '/')?.file).toMatch(/www\.ncj\.nl.index\.html$/);
    expect(findFile(root, 'www.ncj.nl', '/thema/')?.file).toMatch(/thema.index\.html$/);
    expect(findFile(root, 'www.ncj.nl', '/een%20pagina.html')?.type).toBe('text/html; charset=utf-8');
  });

  it.each([
    ['www.zonmw.nl', '/een%20pagina.html'],
    ['www.elders.nl', '/'],
    ['', '/'],
    ['..', '/secret.html'],
    ['sites', '/'],
    ['www.ncj.nl', '/../www.zonmw.nl/index.html'],
    ['www.ncj.nl', '/%2e%2e/%2e%2e/secret.html'],
    ['www.ncj.nl', '/link.html'],
    ['www.ncj.nl', '/thema'],
    ['www.ncj.nl', '/notes.txt'],
    ['www.ncj.nl', '/%'],
    ['www.ncj.nl', '/%00'],
  ])('finds nothing at %s%s', (host, path) => {
    expect(findFile(root, host, path)).toBeUndefined();
  });

  it("never leaves the host's folder, whatever is asked", () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '%5c',
      'www.zonmw.nl',
      'secret.html',
      'index.html',
      '',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const found = findFile(root, 'www.ncj.nl', `/${parts.join('/')}`);
        if (found) expect(found.file).toMatch(/sites.www\.ncj\.nl.(thema.)?index\.html$/);
      }),
    );
  });
});
