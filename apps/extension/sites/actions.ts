import { byHost } from '@slim-samenwerken/municipalities';
import { askAccess, giveBackAccess } from '../platform/access.ts';
import { changeSettings, readSettings } from '../storage/settings.ts';
import { unneeded } from './match.ts';
import { type Site, siteOfMunicipality, sitesOf, today } from './sites.ts';

/** What came of adding a site. Where it could not be stored the page says so itself. */
export type Added = 'added' | 'refused' | 'not_stored';

/**
 * Adds a site, once the user has allowed it in the browser's own question. Must be called within a user's gesture, before any await.
 *
 * @returns what came of it; nothing is kept of a site that was refused
 */
export async function addSite(site: Site): Promise<Added> {
  if (!(await askAccess(site.patterns))) return 'refused';
  const stored = await changeSettings(({ municipalities, ownSites }) =>
    site.municipality
      ? { municipalities: [...new Set([...municipalities, ...site.from])] }
      : { ownSites: [...new Set([...ownSites, ...site.from])] },
  );
  return stored ? 'added' : 'not_stored';
}

/** Asks once more for sites that are chosen. Must be called within a user's gesture, before any await. */
export function restoreAccess(sites: readonly Site[]): Promise<boolean> {
  return askAccess(sites.flatMap(({ patterns }) => patterns));
}

/**
 * Removes a site, and gives back what the browser allowed for it, and for what went into it, unless another site needs it.
 *
 * @returns whether that could be stored; else the site stays
 */
export async function removeSite(site: Site): Promise<boolean> {
  const others = (list: readonly string[]) => list.filter((entry) => !site.from.includes(entry));
  const stored = await changeSettings(({ municipalities, ownSites }) => ({
    municipalities: others(municipalities),
    ownSites: others(ownSites),
  }));
  if (!stored) return false;
  const needed = sitesOf(await readSettings(), today()).flatMap(({ patterns }) => patterns);
  await giveBackAccess(unneeded(heldFor(site), needed));
  return true;
}

/** What the browser may have allowed for a site, also what could not be given back before because of it: that of the municipality around it. */
function heldFor({ patterns, formerPatterns, municipality, hosts: [host] }: Site): readonly string[] {
  const around = municipality || host === undefined ? undefined : byHost(host);
  return [...patterns, ...formerPatterns, ...(around ? siteOfMunicipality(around).patterns : [])];
}
