import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ensureScreen } from '../src/install-browser.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'path-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is brought to a machine that has these programs. */
function broughtTo(...programs: readonly string[]): string[] {
  for (const program of programs) writeFileSync(join(folder, program), '', { mode: 0o755 });
  const brought: string[] = [];
  ensureScreen({ platform: 'linux', env: { PATH: folder } }, (packages) => void brought.push(...packages));
  return brought;
}

it('brings what a screen in memory lacks, also where the browser is there', () => {
  expect(broughtTo()).toEqual(['xvfb', 'xdotool', 'imagemagick']);
  expect(broughtTo('Xvfb', 'import')).toEqual(['xdotool']);
  expect(broughtTo('xdotool')).toEqual([]);
});
