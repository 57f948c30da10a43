// `npm run in PACKAGE SCRIPT [-- arguments]`: a script of one package, such as `npm run in klikwijzer preview`, after a build of what it needs.
import { spawnSync } from 'node:child_process';
import { inShell, root, turbo } from './turbo.ts';

const [name, script, ...args] = process.argv.slice(2);
if (!name || !script) throw new Error('Usage: npm run in PACKAGE SCRIPT [-- arguments]');
const filter = `@slim-samenwerken/${name}`;
// A build with options of its own, and what shows it, would be lost under one without: what the package needs is enough for those.
const needed = ['build', 'preview'].includes(script)
  ? [`--filter=${filter}...`, `--filter=!${filter}`]
  : [`--filter=${filter}`];
const built = turbo('build', ...needed, '--output-logs=errors-only');
if (built === 0) {
  const { status } = spawnSync('pnpm', ['--filter', filter, 'run', script, ...args], {
    cwd: root,
    stdio: 'inherit',
    shell: inShell,
  });
  process.exitCode = status ?? 1;
} else process.exitCode = built;
