import type { Link } from '@slim-samenwerken/content';
import { addressOf } from '../text/address.ts';

/** How surely a page is the own page of a record with these links: 1 when it is one of them, less when it lies below one. */
export function ownPage(url: string, links: readonly Link[]): number {
  const page = addressOf(url);
  let best = 0;
  for (const link of page ? links : []) {
    const own = addressOf(link.url);
    // The front page of a site is nobody's own page.
    if (!page || !own || own.host !== page.host || own.path === '') continue;
    if (page.path === own.path) return 1;
    if (page.path.startsWith(`${own.path}/`)) best = 0.7;
  }
  return best;
}
