import type { OwnPages } from '../model.ts';
import type { addressOf } from '../text/address.ts';

/** How surely a page is the own page of a record that lies below one of its own. */
const below = 0.7;

/** The records of which a page is the own page, with how surely: 1 when it is one of theirs, less when it lies below one. */
export function ownersOf(page: ReturnType<typeof addressOf>, pages: OwnPages): ReadonlyMap<string, number> {
  const sure = new Map<string, number>();
  if (!page || !Object.hasOwn(pages, page.host)) return sure;
  for (const line of pages[page.host]?.split('\n') ?? []) {
    const [id = '', own = ''] = line.split(/ (.*)/s);
    if (page.path === own) sure.set(id, 1);
    else if (page.path.startsWith(`${own}/`)) sure.set(id, Math.max(below, sure.get(id) ?? 0));
  }
  return sure;
}
