// Does what a reviewer at a store does: unpacks the sources in a folder of their own, makes the zips there with the one command that the notes to
// reviewers name, and compares. Packages come from pnpm's store where they are there, else from the registry.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inShell } from '@slim-samenwerken/toolchain/turbo';
import { releaseDir, sourcesZip, storeZips } from './folder.ts';
import { sha256, unzip } from './zip.ts';

/** Throws where the sources do not give the same zips. */
export async function rebuild(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rebuilt-'));
  try {
    for (const [path, bytes] of unzip(readFileSync(join(releaseDir, sourcesZip)))) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const npm = spawn('npm', ['run', 'zips'], {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: inShell,
    });
    const [code] = await once(npm, 'exit');
    if (code !== 0) throw new Error('The sources do not build by themselves: the lines above say why.');
    for (const name of Object.keys(storeZips)) {
      const [here, there] = [releaseDir, join(folder, 'apps/extension/.release')].map((place) =>
        sha256(readFileSync(join(place, name))),
      );
      if (here !== there) throw new Error(`${name} is ${here} here, and ${there} built from the sources.`);
      console.log(`the same bytes from the sources: ${name}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
