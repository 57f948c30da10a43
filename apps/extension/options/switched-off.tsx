import { ActionList, Section, Text } from '@slim-samenwerken/ui';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { nameOfId } from '../card/record-for.ts';
import type { OwnSettings, Settings, SettingsChange } from '../storage/settings.ts';

interface Props {
  settings: Settings;
  onChange: (change: SettingsChange) => void;
}

/** Names and sites that the user has switched off, each with a way back. */
export function SwitchedOff({ settings: { offNames, offSites, policy }, onChange }: Props) {
  const [restored, setRestored] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const restore = (name: string, list: 'offNames' | 'offSites', entry: string) => {
    onChange((own) => ({ [list]: own[list].filter((other) => other !== entry) }) as Partial<OwnSettings>);
    setRestored(i18n.t('options.is_on', [name]));
    // The button that was pressed goes: the focus must not go with it.
    place.current?.focus();
  };
  return (
    <Section heading={i18n.t('options.off')} level={2}>
      <div ref={place} tabIndex={-1} class="slim-stack">
        {offNames.length === 0 && offSites.length === 0 && <Text>{i18n.t('options.off_none')}</Text>}
        {offNames.length > 0 && (
          <>
            <Text look="quiet">{i18n.t('options.off_names')}</Text>
            <ActionList
              lang="nl"
              action={i18n.t('options.on_again')}
              items={offNames.map((id) => ({
                id,
                name: nameOfId(id),
                onSelect: () => restore(nameOfId(id), 'offNames', id),
              }))}
            />
          </>
        )}
        {offSites.length > 0 && (
          <>
            <Text look="quiet">{i18n.t('options.off_sites')}</Text>
            <ActionList
              action={i18n.t('options.on_again')}
              items={offSites.map((site) => ({
                id: site,
                name: site,
                locked: policy.offSites.includes(site) ? i18n.t('policy.locked') : undefined,
                onSelect: () => restore(site, 'offSites', site),
              }))}
            />
          </>
        )}
      </div>
      <div role="status">{restored && <Text look="quiet">{restored}</Text>}</div>
    </Section>
  );
}
