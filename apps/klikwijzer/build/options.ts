import { parseArgs } from 'node:util';
import type { SiteOptions } from '../site/site.ts';
import { outFolder } from './out-folder.ts';

export const usage = `Builds the website into dist/.

  --base /pad/                 the path under which the site stands; / without it
  --site https://example.nl    its address: for canonical links, the sitemap and pictures where pages are shared
  --contact mail@example.nl    where visitors can say what is wrong: an e-mail address or a web address
  --out folder                 dist/ without it. It is emptied first, which only a folder is that is empty or held a site before`;

export interface BuildOptions extends SiteOptions {
  /** An absolute path. */
  readonly out: string;
}

/** Reads the command line. Throws an error that says what is wrong, and how it should be. */
export function readOptions(args: readonly string[]): BuildOptions {
  const { values } = parseArgs({
    // pnpm hands the "--" on that parts its arguments from ours.
    args: args.filter((arg) => arg !== '--'),
    options: {
      base: { type: 'string', default: '/' },
      site: { type: 'string' },
      contact: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const { base, site, contact, out } = values;
  if (!/^\/([\w.~-]+\/)*$/.test(base))
    throw new Error(`--base is "${base}". It begins and ends with a slash, such as /klikwijzer/.`);
  return { base, origin: site === undefined ? undefined : readOrigin(site), contact, out: outFolder(out) };
}

function readOrigin(site: string): string {
  const address = URL.parse(site);
  if (!address || !/^https?:$/.test(address.protocol) || address.pathname !== '/')
    throw new Error(
      `--site is "${site}". It is the address of the host alone, such as https://example.nl; the path goes in --base.`,
    );
  return address.origin;
}
