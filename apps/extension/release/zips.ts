// `npm run zips`: builds the extension and makes what the stores are given of it. A reviewer at Mozilla runs the same command on the sources
// zip, and must get the same bytes.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, turbo } from '@slim-samenwerken/toolchain/turbo';
import { extension, releaseDir, sourcesZip, storeZips } from './folder.ts';
import { git } from './git.ts';
import { type Files, readFolder, sha256, zip } from './zip.ts';

/** Every file of the repository, or nothing where this is no repository: on a reviewer's machine. */
function sources(): Files | undefined {
  const listed = git(['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  if (listed === undefined) return undefined;
  // A file that was removed, and not yet from the repository, is still among them.
  const names = listed.split('\0').filter((name) => name && existsSync(join(root, name)));
  return new Map(names.map((name) => [name, readFileSync(join(root, name))]));
}

/** Writes the zips of what is built. */
export function makeZips(): void {
  const zips = new Map<string, Uint8Array>();
  for (const [name, folder] of Object.entries(storeZips))
    zips.set(name, zip(readFolder(join(extension, '.output', folder))));
  const files = sources();
  if (files) zips.set(sourcesZip, zip(files));

  mkdirSync(releaseDir, { recursive: true });
  for (const old of globSync('*.zip', { cwd: releaseDir })) rmSync(join(releaseDir, old));
  for (const [name, bytes] of zips) {
    writeFileSync(join(releaseDir, name), bytes);
    console.log(`${sha256(bytes)}  ${name}  ${(bytes.length / 1000).toFixed(1)} kB`);
  }
}

/** Builds the extension for every browser. */
export function build(): void {
  const status = turbo('build', '--filter=@slim-samenwerken/extension', '--output-logs=errors-only');
  if (status !== 0) throw new Error('The extension could not be built: the lines above say why.');
}

if (import.meta.main) {
  build();
  makeZips();
}
