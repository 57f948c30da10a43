import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { inShell } from '@slim-samenwerken/toolchain/turbo';

/**
 * `npm run fuzz -- --minutes 60 [--seed 7]`: the second test of fuzz.test.ts for as long as that. What it throws has the seed that shows it
 * again.
 */
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string' } },
});
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error('--minutes wants a number above 0.');
const { status } = spawnSync('pnpm', ['exec', 'vitest', 'run', 'fuzz/fuzz.test.ts', '-t', 'nor do others'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_MINUTES: `${minutes}`, ...(values.seed && { FUZZ_SEED: values.seed }) },
  shell: inShell,
});
process.exitCode = status ?? 1;
