import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const extension = join(import.meta.dirname, '..');

/** Where a release is put together. */
export const releaseDir = join(extension, '.release');

/** The version that is released, such as `1.4.0`. */
export const version: string = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8')).version;

const zipNamed = (what: string) => `slim-samenwerken-${version}-${what}.zip`;

/** The zips for the stores, and the build that each holds. One serves Chrome and Edge. */
export const storeZips = {
  [zipNamed('chrome-edge')]: 'chrome-mv3',
  [zipNamed('firefox')]: 'firefox-mv3',
} as const;

export const sourcesZip = zipNamed('sources');
