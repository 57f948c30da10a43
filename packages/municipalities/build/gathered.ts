import type { columns } from './load.ts';
import { listOf, type Row } from './tsv.ts';

/** The columns that a gathered table must have; the README says what stands in each. */
export const neededColumns = [
  'code',
  'name',
  'province',
  'website_host',
  'match_domains',
  'portal_subdomains',
  'ggd_region',
  'sources',
] as const;

/**
 * Makes a line of our table of a line of a gathered one.
 *
 * @param sharedDomains domains on which only the municipality's own hosts are its own
 */
export function gathered(
  { fields }: Row,
  sharedDomains: readonly string[],
): Readonly<Record<(typeof columns)[number], string>> {
  const { code = '', name = '', province = '', website_host: site = '', ggd_region = '' } = fields;
  const domains = listOf(fields['match_domains']).filter((domain) => !sharedDomains.includes(domain));
  // The site's own domain comes before older ones.
  const isOwn = (domain: string) => `.${site}`.endsWith(`.${domain}`);
  const ordered = [...domains.filter(isOwn), ...domains.filter((domain) => !isOwn(domain))];
  return {
    code,
    name,
    province,
    hosts: [...new Set([site, ...ordered])].join(' '),
    portal_hosts: listOf(fields['portal_subdomains']).join(' '),
    ggd_region,
    sources: [...new Set((fields['sources'] ?? '').split('|').map(sourceOf))].join('|'),
  };
}

/** A gathered table says more of a source than which it is: `LIVE403` is the live check, `ROO-deeplinks` the register. */
const sourceOf = (mark: string) => mark.replace(/^LIVE\d+$/, 'LIVE').replace(/^ROO-.*$/, 'ROO');
