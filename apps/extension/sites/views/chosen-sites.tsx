import { type ListedSite, SiteList } from '@slim-samenwerken/ui/choosing';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../storage/settings.ts';
import { bareHost, siteAmong } from '../../storage/site.ts';
import { removeSite } from '../actions.ts';
import { fixedSites, type Site } from '../sites.ts';
import { useAllowed } from '../use-allowed.ts';

interface Props {
  sites: readonly Site[];
  settings: Settings;
  onRemoved: (name: string) => void;
}

/** All sites that are read: the fixed ones and those that are chosen, which can be removed. Of one that is off it says so. */
export function ChosenSites({ sites, settings, onRemoved }: Props) {
  const allowed = useAllowed([...fixedSites, ...sites]);
  const mayRead = ({ id }: Site) => allowed?.has(id) !== false;
  const place = useRef<HTMLDivElement>(null);
  const remove = async (site: Site) => {
    // The button that was pressed goes: the focus must not go with it.
    place.current?.focus();
    if (await removeSite(site)) onRemoved(site.name);
  };
  const fixed = fixedSites.map((site): ListedSite => {
    const note = i18n.t(mayRead(site) ? 'sites.always' : 'sites.no_access');
    return { id: site.id, name: site.name, note: offNote(site.hosts, settings) ?? note };
  });
  const chosen = sites.map(
    (site): ListedSite => ({
      id: site.id,
      name: site.name,
      lang: 'nl',
      note: noteOf(site, settings, mayRead(site)),
      locked: site.locked ? i18n.t('policy.locked') : undefined,
      onRemove: () => void remove(site),
    }),
  );
  return (
    <div ref={place} tabIndex={-1}>
      <SiteList action={i18n.t('sites.remove')} sites={[...fixed, ...chosen]} />
    </div>
  );
}

function noteOf({ municipality, hosts, formerly }: Site, settings: Settings, allowed: boolean): string {
  const parts = [
    ...(municipality ? [hosts.map(bareHost).filter(isFirst).join(', ')] : []),
    ...(municipality ? [municipality.ggdRegion] : []),
    ...(formerly.length > 0 ? [i18n.t('sites.formerly', [formerly.join(', ')])] : []),
    ...(allowed ? [] : [i18n.t('sites.no_access')]),
    offNote(hosts, settings) ?? [],
  ];
  return parts.flat().join(' · ');
}

/** Why nothing is read on these hosts; undefined where something is. */
function offNote(hosts: readonly string[], { offSites, policy }: Settings): string | undefined {
  const sites = hosts.map(bareHost);
  if (!sites.every((site) => siteAmong(offSites, site))) return undefined;
  const byPolicy = sites.every((site) => siteAmong(policy.offSites, site));
  return i18n.t(byPolicy ? 'policy.off_site' : 'sites.off');
}

const isFirst = (host: string, index: number, hosts: readonly string[]) => hosts.indexOf(host) === index;
