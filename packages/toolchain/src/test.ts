// All that is checked: lint, unused code, types, unit tests, and the built extension in real browsers. Whatever
// fails, the rest still runs, and the last line counts it all.
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Count, countTask, NONE, reports, sum } from './count.ts';
import { ensureBrowser, ensureScreen } from './install-browser.ts';
import { root, turboTasks } from './turbo.ts';

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs tasks in all packages and counts each. A run without any test counts as failed: turbo did not come that far. */
function count(...args: readonly string[]): readonly (readonly [name: string, Count])[] {
  const runs = turboTasks(...args);
  const tested = runs.some(({ task }) => task in reports);
  return [
    ...runs.map((run) => [run.taskId, countTask(run, readReport)] as const),
    ...(tested ? [] : [[`turbo run ${args.join(' ')}`, { ...NONE, failed: 1 }] as const]),
  ];
}

// What an earlier run has left must not be taken for this one's.
const old = Object.values(reports).map((file) => `{packages,apps}/*/${file}`);
for (const file of globSync(old, { cwd: root })) rmSync(join(root, file));

for (const [name, variable] of [
  ['chromium', 'CHROMIUM_PATH'],
  ['firefox', 'FIREFOX_PATH'],
] as const)
  try {
    process.env[variable] = ensureBrowser(name);
  } catch (error) {
    // The tests in this browser will fail and be counted. Everything else can still be checked.
    console.error(error instanceof Error ? error.message : error);
  }
ensureScreen();

const args = process.argv.slice(2);
const counts = new Map([
  ...count('lint', 'unused', 'typecheck', 'test', ...args),
  // One after the other and with nothing beside them, as small machines have two cores. Turbo would hold back
  // the paths of the browsers in its strict mode, and keeps none of their results (turbo.json): it does not see that
  // a browser is a newer one. Builds are in both runs, and count once.
  ...count('e2e', '--concurrency=1', '--env-mode=loose', ...args),
]);
for (const [name, { skipped }] of counts) if (skipped > 0) console.log(`skipped: ${name} (${skipped})`);
for (const [name, { failed }] of counts) if (failed > 0) console.log(`failed: ${name} (${failed})`);

const { passed, failed } = sum([...counts.values()]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
