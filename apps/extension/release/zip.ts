import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';

/** Files by their path from a folder, with `/` between its parts. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * A zip whose bytes follow from the names and contents of its files alone: not from when, where, by whom or in which order.
 * The compression is fflate's own and not the machine's zlib, whose output differs by version.
 */
export function zip(files: Files): Uint8Array {
  const inOrder = [...files].toSorted(([one], [other]) => (one < other ? -1 : 1));
  // The first moment that a zip can tell. It tells times without their zone: this is 1980 wherever it is made.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(inOrder), { level: 9, mtime });
}

/** What is in a zip. */
export function unzip(bytes: Uint8Array): Files {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** Every file in a folder. */
export function readFolder(folder: string): Files {
  const entries = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)];
    }),
  );
}

/** What two zips are compared by. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
