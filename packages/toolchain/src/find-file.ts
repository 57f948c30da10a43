import { realpathSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export interface FoundFile {
  readonly file: string;
  readonly type: string;
}

/**
 * The file that a request asks for: host `www.ncj.nl` and path `/thema/` are `<root>/www.ncj.nl/thema/index.html`.
 * Undefined where there is none, where its type is not one that a site has, and for every path that leads out of the
 * host's folder.
 */
export function findFile(root: string, host: string, path: string): FoundFile | undefined {
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) return undefined;
  try {
    const folder = realpathSync(join(root, host));
    const name = decodeURIComponent(path);
    const file = realpathSync(join(folder, name.endsWith('/') ? `${name}index.html` : name));
    const type = types[extname(file)];
    return type && file.startsWith(folder + sep) && statSync(file).isFile() ? { file, type } : undefined;
  } catch {
    // No such file, or a path that is none: a bad escape, a null byte.
    return undefined;
  }
}
