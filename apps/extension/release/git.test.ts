import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { git } from './git.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'git-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it('tells of a repository that belongs to another user, as in the container of CI', () => {
  spawnSync('git', ['init', '-q'], { cwd: folder });
  writeFileSync(join(folder, 'new.txt'), '');
  // Git's own way to have it think so.
  vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
  expect(git(['status', '--porcelain'], folder)).toBe('?? new.txt\n');
});

it('says that git failed, and what it said', () => {
  mkdirSync(join(folder, '.git'));
  expect(() => git(['status', '--porcelain'], folder)).toThrow(
    /^git status failed in .*not a git repository/,
  );
});

it('knows nothing where there is no repository', () => {
  expect(git(['status', '--porcelain'], folder)).toBeUndefined();
});
