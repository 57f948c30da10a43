import { existsSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

const app = join(import.meta.dirname, '..');

/** Of what a build makes: the name that is promised to others. Where it stands, a site stood. */
const made = 'embed/tip.js';

/**
 * The folder that is asked for, as an absolute path; `dist/` of this app when none is.
 *
 * @param given from where the person is: pnpm starts a command in its package
 */
export function outFolder(given: string | undefined): string {
  return given === undefined ? join(app, 'dist') : resolve(process.env['INIT_CWD'] ?? '', given);
}

/** Throws where emptying a folder would lose something that no build made. */
export function checkCanEmpty(folder: string): void {
  if (join(app, sep).startsWith(join(folder, sep)))
    throw new Error(`--out is ${folder}, which holds the website's own sources. Name another folder.`);
  if (folder === outFolder(undefined) || !existsSync(folder) || existsSync(join(folder, made))) return;
  if (readdirSync(folder).length > 0)
    throw new Error(
      `--out is ${folder}, which holds files that are no website of ours. Name an empty folder.`,
    );
}
