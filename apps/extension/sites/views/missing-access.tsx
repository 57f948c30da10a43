import { Button, Notice, Text } from '@slim-samenwerken/ui';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { removeSite, restoreAccess } from '../actions.ts';
import type { Site } from '../sites.ts';
import { useAllowed } from '../use-allowed.ts';

/**
 * Says which sites the browser does not let us read, with the ways out. Nothing where all is well. What misses for the same reason
 * stands together, and is asked for in one question.
 */
export function MissingAccess({ sites }: { sites: readonly Site[] }) {
  const allowed = useAllowed(sites);
  const place = useRef<HTMLDivElement>(null);
  /** What came of it; undefined until something is done. */
  const [outcome, setOutcome] = useState<string>();
  if (!allowed) return null;
  const missing = sites.filter(({ id }) => !allowed.has(id));
  const merged = missing.filter(({ formerly }) => formerly.length > 0);
  const others = missing.filter(({ formerly }) => formerly.length === 0);
  const groups = [
    ...merged.map((site) => [site]),
    others.filter(({ locked }) => locked),
    others.filter(({ locked }) => !locked),
  ];
  const act = async (action: Promise<boolean>, done: string) => {
    // The button that was pressed goes: the focus must not go with it.
    place.current?.focus();
    setOutcome('');
    if (await action) setOutcome(done);
  };
  if (missing.length === 0 && outcome === undefined) return null;
  return (
    <div ref={place} tabIndex={-1} class="slim-stack">
      {groups.map((group) => {
        const [site] = group;
        return (
          site && (
            <Missing
              key={site.id}
              site={site}
              group={group}
              onAllow={() => void act(restoreAccess(group), i18n.t('sites.allowed', [namesOf(group)]))}
              onRemove={() => void act(removeSite(site), i18n.t('sites.removed', [site.name]))}
            />
          )
        );
      })}
      {outcome !== undefined && <div role="status">{outcome && <Text look="quiet">{outcome}</Text>}</div>}
    </div>
  );
}

interface MissingProps {
  /** The first of the group. */
  site: Site;
  group: readonly Site[];
  onAllow: () => void;
  onRemove: () => void;
}

function Missing({ site, group, onAllow, onRemove }: MissingProps) {
  return (
    <Notice
      look="warning"
      live
      actions={
        <>
          <Button onClick={onAllow}>{i18n.t('sites.allow')}</Button>
          {group.length === 1 && site.from.length > 0 && !site.locked && (
            <Button look="subtle" onClick={onRemove}>
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
