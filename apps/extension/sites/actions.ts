import { askAccess, giveBackAccess } from '../platform/access.ts';
import { changeSettings, readSettings } from '../storage/settings.ts';
import { type Site, sitesOf, today } from './sites.ts';

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
  const held = [...site.patterns, ...site.formerPatterns];
  await giveBackAccess(held.filter((pattern) => !needed.includes(pattern)));
  return true;
}
