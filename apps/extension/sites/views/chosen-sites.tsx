import { type ListedSite, SiteList } from '@slim-samenwerken/ui/choosing';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { removeSite } from '../actions.ts';
import type { Site } from '../sites.ts';
import { useAllowed } from '../use-allowed.ts';

/** All sites that are read: the fixed ones and those that are chosen, which can be removed. */
export function ChosenSites({
  sites,
  onRemoved,
}: {
  sites: readonly Site[];
  onRemoved: (name: string) => void;
}) {
  const allowed = useAllowed(sites);
  const place = useRef<HTMLDivElement>(null);
  const remove = async (site: Site) => {
    // The button that was pressed goes: the focus must not go with it.
    place.current?.focus();
    if (await removeSite(site)) onRemoved(site.name);
  };
  const fixed = ['ncj.nl', 'zonmw.nl'].map(
    (id): ListedSite => ({ id, name: id, note: i18n.t('sites.always') }),
  );
  const chosen = sites.map(
    (site): ListedSite => ({
      id: site.id,
      name: site.name,
      lang: 'nl',
      note: noteOf(site, allowed?.has(site.id) !== false),
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

function noteOf({ municipality, hosts, formerly }: Site, allowed: boolean): string {
  const parts = [
    ...(municipality
      ? [
          hosts
            .map((host) => host.replace(/^www\./, ''))
            .filter(isFirst)
            .join(', '),
        ]
      : []),
    ...(municipality ? [municipality.ggdRegion] : []),
    ...(formerly.length > 0 ? [i18n.t('sites.formerly', [formerly.join(', ')])] : []),
    ...(allowed ? [] : [i18n.t('sites.no_access')]),
  ];
  return parts.join(' · ');
}

const isFirst = (host: string, index: number, hosts: readonly string[]) => hosts.indexOf(host) === index;
