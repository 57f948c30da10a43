/**
 * The site of an address, as settings keep it: its host name without `www.`.
 *
 * @returns undefined for an address that has none, or that is not on the web
 */
export function siteOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname !== '' ? hostname.replace(/^www\./, '') : undefined;
}

/** A host as settings keep it: an administrator may write it with capitals, spaces or `www.`. */
export function bareHost(host: string): string {
  return host
    .trim()
    .toLowerCase()
    .replace(/^www\./, '');
}
