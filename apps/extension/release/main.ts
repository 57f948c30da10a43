// `npm run release`: everything of a release up to the upload, and what is left to a person. Stops at the first thing that is not in order;
// `npm run release -- --tested` trusts that `npm test` has just passed.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inShell, root } from '@slim-samenwerken/toolchain/turbo';
import { changelog } from './changelog.ts';
import { releaseDir, version } from './folder.ts';
import { git } from './git.ts';
import { makePictures } from './pictures/main.ts';
import { rebuild } from './rebuild.ts';
import { audit, writeSbom } from './supply.ts';
import { sha256 } from './zip.ts';
import { build, makeZips } from './zips.ts';

function checkVersion(): void {
  const changes = git(['status', '--porcelain']);
  if (changes === undefined)
    throw new Error('A release is made in the repository: these are sources without it.');
  if (changes !== '') throw new Error(`Commit or remove first what is not committed:\n${changes}`);
  const [newest] = changelog();
  if (newest?.version !== version || !newest.date)
    throw new Error(
      `The newest heading of apps/extension/CHANGELOG.md must be "## ${version} (day month year)", as package.json says ${version}.`,
    );
}

function writeNotes(): void {
  writeFileSync(join(releaseDir, 'release-notes.md'), `${changelog()[0]?.text}\n`);
}

function test(): void {
  if (process.argv.includes('--tested')) return;
  const { status } = spawnSync('npm', ['test'], {
    cwd: root,
    stdio: 'inherit',
    shell: inShell,
  });
  if (status !== 0) throw new Error('Not all tests pass: the lines above say which.');
}

/** Must be last: of everything that is there by then. */
function writeSums(): void {
  const files = globSync('*.{zip,json}', { cwd: releaseDir }).toSorted();
  const lines = files.map((file) => `${sha256(readFileSync(join(releaseDir, file)))}  ${file}\n`);
  writeFileSync(join(releaseDir, 'SHA256SUMS'), lines.join(''));
}

let audited = false;

/** What is done, in this order, and what it is called when it fails. */
const steps: readonly (readonly [string, () => void | Promise<void>])[] = [
  ['the version and its changelog', checkVersion],
  ['all tests', test],
  [
    'no package with a known weakness',
    () => {
      audited = audit();
    },
  ],
  [
    'the zips',
    () => {
      build();
      makeZips();
    },
  ],
  ['the same zips from the sources', rebuild],
  ['the bill of materials', writeSbom],
  ['what has changed', writeNotes],
  ['the pictures', makePictures],
  ['the checksums', writeSums],
];

const leftToAPerson = () => `
Left to you (apps/extension/docs/release.md says how):
${audited ? '' : '0. Run `pnpm audit` where the registry answers it: here it did not.\n'}1. Look at the pictures, and read the texts in apps/extension/store.
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
