import { Section, Text } from '@slim-samenwerken/ui';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { fixedSites, sitesOf, today } from '../sites/sites.ts';
import { ChooseMunicipality } from '../sites/views/choose-municipality.tsx';
import { ChosenSites } from '../sites/views/chosen-sites.tsx';
import { MissingAccess } from '../sites/views/missing-access.tsx';
import { OwnHost } from '../sites/views/own-host.tsx';
import type { Settings } from '../storage/settings.ts';

/** The sites that are read, and how to add one. */
export function Sites({ settings }: { settings: Settings }) {
  const [removed, setRemoved] = useState('');
  const sites = sitesOf(settings, today());
  return (
    <Section heading={i18n.t('sites.title')} level={2}>
      <MissingAccess sites={[...fixedSites, ...sites]} />
      <ChosenSites
        sites={sites}
        settings={settings}
        onRemoved={(name) => setRemoved(i18n.t('sites.removed', [name]))}
      />
      <div role="status">{removed && <Text look="quiet">{removed}</Text>}</div>
      <ChooseMunicipality label={i18n.t('sites.municipality')} hint={i18n.t('sites.municipality_hint')} />
      <OwnHost />
    </Section>
  );
}
