/**
 * The site of an address, as settings keep it: its host name without `www.`.
 *
 * @returns undefined for an address that has none, or that is not on the web
 */
export function siteOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname !== '' ? hostname.replace(/^www\.|\.$/g, '') : undefined;
}

/** Whether a host is another one, or lies beneath it. */
export const isWithin = (host: string, other: string): boolean =>
  host === other || host.endsWith(`.${other}`);

/** The first of some sites that this one lies within: who is done with zonmw.nl is done with all of it. */
export const siteAmong = (sites: readonly string[], site: string | undefined): string | undefined =>
  site === undefined ? undefined : sites.find((other) => isWithin(site, other));

/** A host as settings keep it: an administrator may write it with capitals, spaces or `www.`. */
export function bareHost(host: string): string {
  return host
    .trim()
    .toLowerCase()
    .replace(/^www\./, '');
}
