import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { readFolder, sha256, unzip, zip } from './zip.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  delete process.env['TZ'];
});

function folderWith(names: readonly string[], modified: Date): string {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  folders.push(folder);
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), `text of ${name}`);
    utimesSync(join(folder, name), modified, modified);
  }
  return folder;
}

it('makes the same bytes of the same files, whenever and wherever they were written', () => {
  process.env['TZ'] = 'Europe/Amsterdam';
  const here = zip(readFolder(folderWith(['b.js', 'a/c.json', 'a-b.css'], new Date('2026-01-01'))));
  process.env['TZ'] = 'Pacific/Auckland';
  const elsewhere = zip(readFolder(folderWith(['a-b.css', 'b.js', 'a/c.json'], new Date('1999-12-31'))));
  expect(sha256(elsewhere)).toBe(sha256(here));
});

it('holds every file as it was', () => {
  const files = readFolder(folderWith(['b.js', 'a/c.json'], new Date()));
  const held = unzip(zip(files));
  expect([...held.keys()]).toEqual(['a/c.json', 'b.js']);
  for (const [path, bytes] of held)
    expect(Buffer.from(bytes).equals(files.get(path) ?? Buffer.of())).toBe(true);
});
