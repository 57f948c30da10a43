import { spawnSync } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inShell, root } from '@slim-samenwerken/toolchain/turbo';
import { releaseDir, version } from './folder.ts';

function pnpm(args: string): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync('pnpm', args.split(' '), {
    cwd: root,
    encoding: 'utf8',
    shell: inShell,
  });
  return { status, said: stdout + stderr };
}

/**
 * Asks the registry whether a package has a known weakness.
 *
 * @returns whether the registry answered
 * @throws where there is one
 */
export function audit(): boolean {
  const { status, said } = pnpm('audit');
  console.log(said);
  if (status === 0) return true;
  if (said.includes('ERR_PNPM_AUDIT')) return false;
  throw new Error('The lines above say which package, and what to do.');
}

/**
 * Writes the bill of materials in the place of an earlier version's: every package, with its licence. Those that only build or test are marked
 * as excluded.
 */
export function writeSbom(): void {
  for (const old of globSync('*.cdx.json', { cwd: releaseDir })) rmSync(join(releaseDir, old));
  const file = `slim-samenwerken-${version}.cdx.json`;
  const { status, said } = pnpm(
    `sbom --sbom-format cyclonedx --sbom-spec-version 1.6 --sbom-type application --out ${join('apps/extension/.release', file)}`,
  );
  if (status !== 0) throw new Error(said);
  console.log(join(releaseDir, file));
}
