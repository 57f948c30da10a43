import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@slim-samenwerken/toolchain/turbo';

/**
 * What git says of the repository.
 *
 * @returns undefined where this is no repository: on a reviewer's machine
 * @throws where it is one, and git does not answer: nothing said is not the same as nothing there
 */
export function git(args: readonly string[], folder = root): string | undefined {
  if (!existsSync(join(folder, '.git'))) return undefined;
  // In a container the folder often belongs to another user, and git then answers nothing of a folder that it was not told to trust.
  const trusted = ['-c', `safe.directory=${realpathSync(folder)}`];
  const { status, stdout, stderr, error } = spawnSync('git', [...trusted, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (status !== 0) throw new Error(`git ${args[0]} failed in ${folder}: ${error?.message ?? stderr}`);
  return stdout;
}
