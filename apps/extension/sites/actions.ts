import { askAccess, giveBackAccess } from '../platform/access.ts';
import { changeSettings, readSettings } from '../storage/settings.ts';
import { type Site, sitesOf, today } from './sites.ts';

/**
 * Adds a site, once the user has allowed it in the browser's own question. Must be called within a user's gesture, before any await.
 *
 * @returns whether it was allowed; nothing is kept of a site that was not
 */
export async function addSite(site: Site): Promise<boolean> {
  const allowed = await askAccess(site.patterns);
  if (allowed)
    await changeSettings(({ municipalities, ownSites }) =>
      site.municipality
        ? { municipalities: [...new Set([...municipalities, ...site.from])] }
        : { ownSites: [...new Set([...ownSites, ...site.from])] },
    );
  return allowed;
}

/** Asks once more for sites that are chosen. Must be called within a user's gesture, before any await. */
export function restoreAccess(sites: readonly Site[]): Promise<boolean> {
  return askAccess(sites.flatMap(({ patterns }) => patterns));
}

/** Removes a site, and gives back what the browser allowed for it unless another site needs it. */
export async function removeSite(site: Site): Promise<void> {
  const others = (list: readonly string[]) => list.filter((entry) => !site.from.includes(entry));
  await changeSettings(({ municipalities, ownSites }) => ({
    municipalities: others(municipalities),
    ownSites: others(ownSites),
  }));
  const needed = sitesOf(await readSettings(), today()).flatMap(({ patterns }) => patterns);
  await giveBackAccess(site.patterns.filter((pattern) => !needed.includes(pattern)));
}
