import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { inShell } from '@slim-samenwerken/toolchain/turbo';

/** `npm run kills -- --rounds 1000 [--seed 7]`: e2e/kills.spec.ts, as many times as that. */
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '1000' }, seed: { type: 'string' } },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds wants a whole number above 0.');
const { status } = spawnSync(
  'pnpm',
  ['exec', 'playwright', 'test', 'e2e/kills.spec.ts', '--project', 'chromium'],
  {
    stdio: 'inherit',
    env: { ...process.env, KILL_ROUNDS: `${rounds}`, ...(values.seed && { KILL_SEED: values.seed }) },
    shell: inShell,
  },
);
process.exitCode = status ?? 1;
