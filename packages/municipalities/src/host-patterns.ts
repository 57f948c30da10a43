import type { Municipality } from './model.ts';

type Hosts = Pick<Municipality, 'hosts' | 'portalHosts'>;

/**
 * The match patterns for which a browser extension asks permission: together they cover exactly the hosts that `byHost` finds this municipality
 * by, and nothing is covered twice.
 *
 * @returns patterns such as `*://*.utrecht.nl/*`, which cover utrecht.nl itself too
 */
export function hostPatterns(municipality: Hosts): readonly string[] {
  return topHosts(municipality).map((host) => `*://*.${host}/*`);
}

/** The hosts that lie beneath no other host of the municipality. */
export function topHosts({ hosts, portalHosts }: Hosts): readonly string[] {
  const all = [...hosts, ...portalHosts];
  return all.filter((host) => !all.some((other) => host.endsWith(`.${other}`)));
}
