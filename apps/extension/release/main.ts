// `npm run release`: everything of a release up to the upload, and what is left to a person. Stops at the first thing that is not in order;
// `npm run release -- --tested` trusts that `npm test` has just passed.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@slim-samenwerken/toolchain/turbo';
import { changelog } from './changelog.ts';
import { releaseDir, version } from './folder.ts';
import { makePictures } from './pictures/main.ts';
import { rebuild } from './rebuild.ts';
import { sha256 } from './zip.ts';
import { build, makeZips } from './zips.ts';

/** Runs a program in the repository with its output shown, and gives whether it succeeded. */
function succeeds(command: string, ...args: readonly string[]): boolean {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32', // pnpm is a .cmd file there
  });
  return status === 0;
}

function checkVersion(): void {
  const { stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  if (stdout !== '') throw new Error(`Commit or remove first what is not committed:\n${stdout}`);
  const [newest] = changelog();
  if (newest?.version !== version || !newest.date)
    throw new Error(
      `The newest heading of apps/extension/CHANGELOG.md must be "## ${version} (day month year)", as package.json says ${version}.`,
    );
  writeFileSync(join(releaseDir, 'release-notes.md'), `${newest.text}\n`);
}

/** What a person has to do because this machine could not. */
const alsoLeft: string[] = [];

function audit(): void {
  const { status, stdout, stderr } = spawnSync('pnpm', ['audit'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  console.log(stdout + stderr);
  if (status === 0) return;
  if (!`${stdout}${stderr}`.includes('ERR_PNPM_AUDIT'))
    throw new Error('The lines above say which package, and what to do.');
  alsoLeft.push('0. Run `pnpm audit` where the registry answers it: here it did not.\n');
}

function writeSbom(): void {
  const file = join(releaseDir, `slim-samenwerken-${version}.cdx.json`);
  if (
    !succeeds(
      'pnpm',
      'sbom',
      '--sbom-format',
      'cyclonedx',
      '--sbom-spec-version',
      '1.6',
      '--sbom-type',
      'application',
      '--out',
      file,
    )
  )
    throw new Error('pnpm could not write the bill of materials: the lines above say why.');
}

/** Must be last: of everything that is there by then. */
function writeSums(): void {
  const files = globSync('*.{zip,json}', { cwd: releaseDir }).toSorted();
  const lines = files.map((file) => `${sha256(readFileSync(join(releaseDir, file)))}  ${file}\n`);
  writeFileSync(join(releaseDir, 'SHA256SUMS'), lines.join(''));
}

/** What is done, in this order, and what it is called when it fails. */
const steps: readonly (readonly [string, () => void | Promise<void>])[] = [
  ['the version and its changelog', checkVersion],
  [
    'all tests',
    () => {
      if (process.argv.includes('--tested')) return;
      if (!succeeds('npm', 'test')) throw new Error('Not all tests pass: the lines above say which.');
    },
  ],
  ['no package with a known weakness', audit],
  [
    'the zips',
    () => {
      build();
      makeZips();
    },
  ],
  ['the same zips from the sources', rebuild],
  ['the bill of materials', writeSbom],
  ['the pictures', makePictures],
  ['the checksums', writeSums],
];

const leftToAPerson = () => `
Left to you (apps/extension/docs/release.md says how):
${alsoLeft.join('')}1. Look at the pictures, and read the texts in apps/extension/store.
2. Tag this commit v${version} and push the tag.
3. Chrome, Edge and Firefox: upload the zip, for Firefox the sources zip too, and what has changed (release-notes.md).
4. Answer what a reviewer asks.
All of it is in ${releaseDir}`;

for (const [name, step] of steps) {
  console.log(`\n${name} ...`);
  try {
    await step();
  } catch (error) {
    console.error(`\nNot ready for a release: ${name}.\n${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
console.log(leftToAPerson());
