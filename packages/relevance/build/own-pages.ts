import type { Link } from '@slim-samenwerken/content';
import type { OwnPages } from '../src/model.ts';
import { addressOf } from '../src/text/address.ts';

/** The pages on the web that are about one of these records, by host. The front page of a site is nobody's own page. */
export function ownPages(
  records: readonly { readonly id: string; readonly links: readonly Link[] }[],
): OwnPages {
  const lines = new Map<string, string[]>();
  for (const { id, links } of records)
    for (const { url } of links) {
      const address = addressOf(url);
      if (!address?.path) continue;
      lines.set(address.host, [...(lines.get(address.host) ?? []), `${id} ${address.path}`]);
    }
  return Object.fromEntries(Array.from(lines, ([host, all]) => [host, all.join('\n')]));
}
