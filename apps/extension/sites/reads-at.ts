import { mayRead } from '../platform/access.ts';
import { readSettings } from '../storage/settings.ts';
import { siteAt, sitesOf, today } from './sites.ts';

/** Whether a page is on a site that is chosen and that the browser lets us read. */
export async function readsAt(url: string): Promise<boolean> {
  const site = siteAt(sitesOf(await readSettings(), today()), url);
  return site !== undefined && mayRead(site.patterns);
}
