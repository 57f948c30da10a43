import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { headerRules } from '../site/headers.ts';
import type { SiteOptions } from '../site/site.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** A server on this machine that answers as a real one should: with the headers of the site, and its own page for what is not there. */
export function serveSite(folder: string, options: SiteOptions): Server {
  const rules = headerRules(options);
  const headersFor = (path: string) =>
    Object.assign(
      {},
      ...rules.filter((rule) => path.startsWith(rule.path.slice(0, -1))).map(({ headers }) => headers),
    );
  return createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inSite = pathname.startsWith(options.base) ? pathname.slice(options.base.length) : undefined;
    // normalize() takes ".." away, so nothing outside the folder can be asked for.
    const file = normalize(`/${decodeURIComponent(inSite ?? '')}`);
    const found =
      inSite === undefined
        ? undefined
        : await readFile(join(folder, file.endsWith('/') ? `${file}index.html` : file)).catch(
            () => undefined,
          );
    response.writeHead(found ? 200 : 404, {
      ...headersFor(pathname),
      'Content-Type': (found && !file.endsWith('/') && types[extname(file)]) || 'text/html; charset=utf-8',
    });
    response.end(found ?? (await readFile(join(folder, '404.html')).catch(() => 'Not found')));
  });
}

/** Starts it on a free port, or on the one given; gives its address. */
export function listen(server: Server, port = 0): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`);
    });
  });
}
