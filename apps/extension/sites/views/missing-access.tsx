import { Button, Notice, Text } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { removeSite, restoreAccess } from '../actions.ts';
import type { Site } from '../sites.ts';
import { useAllowed } from '../use-allowed.ts';

/** Says which chosen sites the browser does not let us read, with the ways out. Nothing where all is well. */
export function MissingAccess({ sites }: { sites: readonly Site[] }) {
  const allowed = useAllowed(sites);
  if (!allowed) return null;
  return sites
    .filter(({ id }) => !allowed.has(id))
    .map((site) => (
      <Notice
        key={site.id}
        look="warning"
        live
        data-missing={site.id}
        actions={
          <>
            <Button onClick={() => void restoreAccess([site])}>{i18n.t('sites.allow')}</Button>
            {!site.locked && (
              <Button look="subtle" onClick={() => void removeSite(site)}>
                {i18n.t('sites.remove_named', [site.name])}
              </Button>
            )}
          </>
        }
      >
        <Text>{reasonFor(site)}</Text>
      </Notice>
    ));
}

function reasonFor({ name, hosts, formerly, locked }: Site): string {
  const host = hosts.at(-1) ?? name;
  const [former] = formerly;
  if (former !== undefined) return i18n.t('sites.merged', [former, name, host]);
  return i18n.t(locked ? 'sites.missing_policy' : 'sites.missing', [host]);
}
