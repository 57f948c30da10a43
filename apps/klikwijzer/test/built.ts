import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The site as it was built: with no options. */
export const dist = join(import.meta.dirname, '../dist');
export const read = (path: string): string => readFileSync(join(dist, path), 'utf8');

/** Every page, by the path under which it is asked for: `elementen/`, `404.html`. */
export const pages: readonly { path: string; html: string }[] = globSync('**/*.html', { cwd: dist })
  .sort()
  .map((file) => ({ path: file.replace(/(^|\/)index\.html$/, '$1'), html: read(file) }));
