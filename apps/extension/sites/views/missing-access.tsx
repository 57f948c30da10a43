import { Button, Notice, Text } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { removeSite, restoreAccess } from '../actions.ts';
import type { Site } from '../sites.ts';
import { useAllowed } from '../use-allowed.ts';

/**
 * Says which chosen sites the browser does not let us read, with the ways out. Nothing where all is well. What misses for the same reason
 * stands together, and is asked for in one question.
 */
export function MissingAccess({ sites }: { sites: readonly Site[] }) {
  const allowed = useAllowed(sites);
  if (!allowed) return null;
  const missing = sites.filter(({ id }) => !allowed.has(id));
  const merged = missing.filter(({ formerly }) => formerly.length > 0);
  const others = missing.filter(({ formerly }) => formerly.length === 0);
  const groups = [
    ...merged.map((site) => [site]),
    others.filter(({ locked }) => locked),
    others.filter(({ locked }) => !locked),
  ];
  return groups.map((group) => {
    const [site] = group;
    return site && <Missing key={site.id} site={site} group={group} />;
  });
}

/** @param site the first of the group */
function Missing({ site, group }: { site: Site; group: readonly Site[] }) {
  return (
    <Notice
      look="warning"
      live
      actions={
        <>
          <Button onClick={() => void restoreAccess(group)}>{i18n.t('sites.allow')}</Button>
          {group.length === 1 && !site.locked && (
            <Button look="subtle" onClick={() => void removeSite(site)}>
              {i18n.t('sites.remove_named', [site.name])}
            </Button>
          )}
        </>
      }
    >
      <Text>{reasonFor(site, namesOf(group))}</Text>
    </Notice>
  );
}

function reasonFor({ name, formerly, locked }: Site, hosts: string): string {
  const [former] = formerly;
  if (former !== undefined) return i18n.t('sites.merged', [former, name, hosts]);
  return i18n.t(locked ? 'sites.missing_policy' : 'sites.missing', [hosts]);
}

/** The sites by their domains, as a list in a sentence. */
function namesOf(sites: readonly Site[]): string {
  const list = new Intl.ListFormat(i18n.t('extension.language'));
  return list.format(sites.map(({ hosts, name }) => hosts[0]?.replace(/^www\./, '') ?? name));
}
