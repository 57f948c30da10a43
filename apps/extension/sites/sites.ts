import type { Audience } from '@slim-samenwerken/content';
import {
  byCode,
  byHost,
  changes,
  hostPatterns,
  leadsTo,
  type Municipality,
} from '@slim-samenwerken/municipalities';
import type { Settings } from '../storage/settings.ts';
import { covers, patternsOfHost } from './match.ts';
import { readHost } from './own-host.ts';

/** A site that is read because somebody chose it, or a fixed one. */
export interface Site {
  /** The code of a municipality, or a host. */
  readonly id: string;
  readonly name: string;
  /** The host names that people know it by. */
  readonly hosts: readonly string[];
  readonly municipality: Municipality | undefined;
  /** What the municipality was called when it was chosen, where it has gone into another since. */
  readonly formerly: readonly string[];
  /** Where the pages of that one were: nothing is read there any more, unless for another site. */
  readonly formerPatterns: readonly string[];
  /** Where its pages are: what the browser is asked for. */
  readonly patterns: readonly string[];
  /** Where in those nothing is read: citizens arrange their own affairs there. */
  readonly notIn: readonly string[];
  /** The settings that it comes from: codes, and hosts. None of a fixed site. */
  readonly from: readonly string[];
  /** Whether the organisation has set it. */
  readonly locked: boolean;
}

/** Today, where the user is, as `2027-01-01`. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}

/** The municipality as a site. */
export function siteOfMunicipality(municipality: Municipality): Site {
  const { code, name, hosts, portalHosts } = municipality;
  return {
    id: code,
    name,
    hosts,
    municipality,
    formerly: [],
    formerPatterns: [],
    patterns: hostPatterns({ hosts, portalHosts: [] }),
    notIn: hostPatterns({ hosts: [], portalHosts }),
    from: [code],
    locked: false,
  };
}

/** A host of the user's own as a site. */
export function siteOfHost(host: string): Site {
  const base = { id: host, name: host, hosts: [host], from: [host], patterns: patternsOfHost(host) };
  return { ...base, municipality: undefined, formerly: [], formerPatterns: [], notIn: [], locked: false };
}

/** The sites that are read without being chosen. */
export const fixedSites: readonly Site[] = ['ncj.nl', 'zonmw.nl'].map((host) => ({
  ...siteOfHost(host),
  patterns: hostPatterns({ hosts: [host], portalHosts: [] }),
  from: [],
}));

/**
 * The sites that are chosen. A municipality that has ended leads to the one that it went into, so a choice survives a merger.
 *
 * @param on the day, as `2027-01-01`
 */
export function sitesOf(
  settings: Pick<Settings, 'municipalities' | 'ownSites' | 'policy'>,
  on: string,
): Site[] {
  const { municipalities, ownSites, policy } = settings;
  const sites = new Map<string, Site>();
  for (const code of municipalities)
    for (const municipality of leadsTo(code, on)) {
      const site = sites.get(municipality.code) ?? { ...siteOfMunicipality(municipality), from: [] };
      const ended = code === municipality.code ? undefined : code;
      sites.set(municipality.code, {
        ...site,
        from: [...site.from, code],
        formerly: [...site.formerly, ...(ended ? [nameOf(ended)] : [])],
        formerPatterns: [...site.formerPatterns, ...(ended ? patternsOf(ended) : [])],
        locked: site.locked || policy.municipalities.includes(code),
      });
    }
  const own = ownSites.flatMap((stored) => {
    // Whoever stored it: nothing that is no host comes to the browser.
    const read = readHost(stored);
    const locked = policy.ownSites.includes(stored);
    return 'host' in read ? [{ ...siteOfHost(read.host), from: [stored], locked }] : [];
  });
  return [...sites.values(), ...own];
}

/** What a municipality that ended was called. */
function nameOf(code: string): string {
  return changes.find((change) => change.code === code)?.name ?? code;
}

/** Where its pages were, as long as the list still has it. */
function patternsOf(code: string): readonly string[] {
  const listed = byCode(code);
  return listed?.code === code ? siteOfMunicipality(listed).patterns : [];
}

/** The site that an address belongs to. */
export function siteAt(sites: readonly Site[], url: string): Site | undefined {
  return sites.find(({ patterns, notIn }) => covers(patterns, url) && !covers(notIn, url));
}

/** The municipality whose site an address belongs to, chosen or not, as it is called on a day. */
export function municipalityAt(url: string, on: string): Municipality | undefined {
  const found = URL.canParse(url) ? byHost(new URL(url).host) : undefined;
  return found && (byCode(found.code, on) ?? found);
}

/** The role that a page is read in: on a municipality's site it is one of its own. */
export function roleAt(settings: Pick<Settings, 'role' | 'municipalRole'>, url: string): Audience {
  return municipalityAt(url, today()) ? settings.municipalRole : settings.role;
}

/** The municipality's site that an address belongs to, where it can be added: a portal of citizens' own affairs cannot. */
export function offerAt(url: string, settings: Parameters<typeof sitesOf>[0]): Site | undefined {
  const municipality = municipalityAt(url, today());
  const site = municipality && siteOfMunicipality(municipality);
  const chosen = site && sitesOf(settings, today()).some(({ id }) => id === site.id);
  return site && !chosen && siteAt([site], url) ? site : undefined;
}
