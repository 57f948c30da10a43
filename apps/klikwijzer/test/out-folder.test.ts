import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkCanEmpty, outFolder } from '../build/out-folder.ts';
import { dist } from './built.ts';

const app = join(import.meta.dirname, '..');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'out-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const write = (path: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), '');
};

describe('the folder of the site', () => {
  it('is dist/ of the app, or what is named, seen from where the person is', () => {
    vi.stubEnv('INIT_CWD', folder);
    expect(outFolder(undefined)).toBe(dist);
    expect(outFolder('site')).toBe(join(folder, 'site'));
    expect(outFolder(app)).toBe(app);
  });

  it.each([app, join(app, '..'), join(app, '../..')])('is never one that holds the app: %s', (holder) =>
    expect(() => checkCanEmpty(holder)).toThrow("the website's own sources"),
  );

  it('is no other folder of the app', () =>
    expect(() => checkCanEmpty(join(app, 'site'))).toThrow('no website of ours'));

  it('may be new, be empty, or hold an earlier build', () => {
    expect(() => checkCanEmpty(dist)).not.toThrow();
    expect(() => checkCanEmpty(join(folder, 'new'))).not.toThrow();
    expect(() => checkCanEmpty(folder)).not.toThrow();
    write('notes.txt');
    expect(() => checkCanEmpty(folder)).toThrow('no website of ours');
    write('embed/tip.js');
    expect(() => checkCanEmpty(folder)).not.toThrow();
  });
});
