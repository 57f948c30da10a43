import { isWithin } from '../storage/site.ts';

/** Match patterns of the two forms that we use: `*://*.host/*`, for a host and all beneath it, and `*://host/*`, for a host alone. */

/** The patterns of a host that stands for itself; with and without `www.` it is one site. */
export function patternsOfHost(host: string): string[] {
  return host.includes('.') && !/^[\d.]+$/.test(host)
    ? [`*://${host}/*`, `*://www.${host}/*`]
    : [`*://${host}/*`];
}

/** Whether an address lies within one of the patterns. */
export function covers(patterns: readonly string[], url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol)) return false;
  const host = hostname.replace(/\.$/, '');
  return patterns.some((pattern) => {
    const [, beneath, name] = /^\*:\/\/(\*\.)?([^*/]+)\/\*$/.exec(pattern) ?? [];
    return name !== undefined && (beneath === undefined ? host === name : isWithin(host, name));
  });
}

/**
 * Those of the patterns that can be given back while others are needed. One that a needed one lies beneath cannot: Chromium takes both.
 */
export function unneeded(patterns: readonly string[], needed: readonly string[]): string[] {
  const addresses = needed.map((pattern) => pattern.replace('*://', 'https://').replace('*.', ''));
  return patterns.filter((pattern) => !addresses.some((address) => covers([pattern], address)));
}
