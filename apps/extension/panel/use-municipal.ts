import { useEffect, useState } from 'preact/hooks';
import { isFixedSite } from '../platform/scripts.ts';
import type { Settings } from '../storage/settings.ts';
import type { Look } from './follow.ts';
import type { Municipal } from './municipal.ts';

/** Loads what knows all municipalities, as soon as it is needed. */
export function useMunicipal(settings: Settings, look: Look): Municipal | undefined {
  const [loaded, setLoaded] = useState<Municipal>();
  const { welcomed, municipalities, ownSites } = settings;
  const needed = !welcomed || municipalities.length + ownSites.length > 0 || isOutside(look);
  useEffect(() => {
    if (needed) void import('./municipal.ts').then(({ municipal }) => setLoaded(municipal));
  }, [needed]);
  return loaded;
}

/** Whether the page may be a municipality's. */
export function isOutside(look: Look): boolean {
  if (look.at === 'page') return !isFixedSite(look.facts.url);
  return look.at === 'unsupported' && look.why === 'elsewhere' && look.here !== undefined;
}
