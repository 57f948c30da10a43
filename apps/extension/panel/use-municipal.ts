import { useEffect, useState } from 'preact/hooks';
import { isFixedSite } from '../platform/scripts.ts';
import type { Settings } from '../storage/settings.ts';
import type { Look } from './follow.ts';
import type { Municipal } from './municipal.ts';

/** What knows all municipalities, where the settings alone say that it is needed: it stands above the page, and must not come after it. */
export async function firstMunicipal(settings: Settings): Promise<Municipal | undefined> {
  return isNeeded(settings) ? (await import('./municipal.ts')).municipal : undefined;
}

/** Loads it as soon as it is needed. */
export function useMunicipal(
  settings: Settings,
  look: Look,
  first: Municipal | undefined,
): Municipal | undefined {
  const [loaded, setLoaded] = useState(first);
  const needed = !loaded && (isNeeded(settings) || isOutside(look));
  useEffect(() => {
    if (needed) void import('./municipal.ts').then(({ municipal }) => setLoaded(municipal));
  }, [needed]);
  return loaded;
}

const isNeeded = ({ welcomed, municipalities, ownSites }: Settings) =>
  !welcomed || municipalities.length + ownSites.length > 0;

/**
 * Whether the reader is on a municipality's site.
 *
 * @param before the last answer. It holds while a page loads: else the role would change there and back with every page of that site.
 */
export function isOnMunicipal(look: Look, municipal: Municipal | undefined, before: boolean): boolean {
  if (look.at === 'loading') return before;
  return look.at === 'page' && municipal?.at(look.facts.url) !== undefined;
}

/** Whether the page may be a municipality's. */
export function isOutside(look: Look): boolean {
  if (look.at === 'page') return !isFixedSite(look.facts.url);
  return look.at === 'unsupported' && look.why === 'elsewhere' && look.here !== undefined;
}
