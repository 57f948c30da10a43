import type { Link } from '@slim-samenwerken/content';
import { addressOf } from '../text/address.ts';

type Address = NonNullable<ReturnType<typeof addressOf>>;

/** Addresses of links, read once. The front page of a site is nobody's own page. */
const known = new Map<string, Address | undefined>();
function ownAddress({ url }: Link): Address | undefined {
  if (!known.has(url)) {
    const own = addressOf(url);
    known.set(url, own?.path === '' ? undefined : own);
  }
  return known.get(url);
}

/** How surely a page is the own page of a record with these links: 1 when it is one of them, less when it lies below one. */
export function ownPage(page: Address | undefined, links: readonly Link[]): number {
  let best = 0;
  for (const link of page ? links : []) {
    const own = ownAddress(link);
    if (!page || !own || own.host !== page.host) continue;
    if (page.path === own.path) return 1;
    if (page.path.startsWith(`${own.path}/`)) best = 0.7;
  }
  return best;
}
