import { topHosts } from './host-patterns.ts';
import type { Municipality } from './model.ts';
import { municipalities } from './records.ts';

/** What `location.host` can be, of ASCII letters only: a browser writes others as xn--, and some of them become ASCII in lower case. */
const shape = /^[\w-]+(?:\.[\w-]+)+\.?(?::\d{1,5})?$/;

interface Index {
  readonly owners: ReadonlyMap<string, Municipality>;
  /** The most labels that have to be looked at: every host lies beneath one of the hosts of at most so many. */
  readonly labels: number;
}

let index: Index | undefined;

/**
 * Finds the municipality that a host belongs to: the host is one of its own, or lies beneath one.
 *
 * @param host what `location.host` or `location.hostname` of a page gives; not a whole address: take its host with `new URL(address).host`
 * @returns undefined for a host of somebody else, for a domain that a municipality shares with others, and for what is no host name
 */
export function byHost(host: string): Municipality | undefined {
  index ??= indexOfHosts();
  const listed = index.owners.get(host);
  if (listed) return listed;

  // From the end: what stands before it says nothing about whose a host is, and most hosts are nobody's at once.
  const name = bareName(host);
  let dot = name.lastIndexOf('.');
  for (let labels = 2; labels <= index.labels && dot > 0; labels += 1) {
    dot = name.lastIndexOf('.', dot - 1);
    const owner = index.owners.get(name.slice(dot + 1));
    if (owner) return shape.test(host) ? owner : undefined;
  }
  return undefined;
}

/** A host without its port and trailing dot, in lower case. */
function bareName(host: string): string {
  const port = host.indexOf(':');
  const end = port === -1 ? host.length : port;
  return host.slice(0, host[end - 1] === '.' ? end - 1 : end).toLowerCase();
}

function indexOfHosts(): Index {
  const owners = new Map(
    municipalities.flatMap((municipality) =>
      [...municipality.hosts, ...municipality.portalHosts].map((host) => [host, municipality] as const),
    ),
  );
  const labels = municipalities.flatMap(topHosts).map((host) => host.split('.').length);
  return { owners, labels: Math.max(...labels) };
}
