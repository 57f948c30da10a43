import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** For who starts npm or pnpm: on Windows they are .cmd files, which only its shell can start. */
export const inShell = process.platform === 'win32';

/** How one task of a run ended. A task that did not run, because what it needs had failed, is in no summary. */
export interface TaskRun {
  readonly taskId: string;
  /** The name that all packages share: `lint`, `test`. */
  readonly task: string;
  /** From the root; empty or absent for the root's own tasks. */
  readonly directory?: string;
  readonly execution?: { readonly exitCode?: number };
}

/** Runs turbo on the repository with its output shown; gives its exit code. */
export function turbo(...args: readonly string[]): number {
  const { status } = spawnSync('pnpm', ['exec', 'turbo', 'run', ...args], {
    cwd: root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: inShell,
  });
  return status ?? 1;
}

/** Runs turbo to the end, whatever fails on the way, and gives every task of the run. Empty when turbo itself fails. */
export function turboTasks(...args: readonly string[]): readonly TaskRun[] {
  const summaries = join(root, '.turbo', 'runs');
  rmSync(summaries, { recursive: true, force: true });
  turbo(...args, '--continue=dependencies-successful', '--summarize');
  return globSync('*.json', { cwd: summaries }).flatMap((name) => {
    const summary = JSON.parse(readFileSync(join(summaries, name), 'utf8')) as { tasks: readonly TaskRun[] };
    return summary.tasks;
  });
}
