/** What is wrong with a host that was typed. */
export type HostProblem = 'empty' | 'not_a_site' | 'not_web' | 'wildcard' | 'always_read';

/** The fixed sites, which are read anyway. */
const FIXED = /(^|\.)(ncj|zonmw)\.nl$/;

/** What browsers take for the host of a web page; one word is a host too, within an organisation. */
const HOST = /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*$/;

/**
 * Reads a host, or the whole address of a page on it, as somebody typed or pasted it.
 *
 * @returns the host without `www.`, or what is wrong
 */
export function readHost(typed: string): { host: string } | { problem: HostProblem } {
  const text = typed.trim();
  if (text === '') return { problem: 'empty' };
  if (text.includes('*')) return { problem: 'wildcard' };
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d+(\/|$))/i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return { problem: 'not_web' };
  const address = scheme === undefined ? `https://${text}` : text;
  if (!URL.canParse(address)) return { problem: 'not_a_site' };
  const { hostname, username } = new URL(address);
  const host = hostname.replace(/\.$/, '').replace(/^www\./, '');
  // `naam@organisatie.nl` is somebody's e-mail address, no site.
  if (username !== '' || !HOST.test(host)) return { problem: 'not_a_site' };
  return FIXED.test(host) ? { problem: 'always_read' } : { host };
}
