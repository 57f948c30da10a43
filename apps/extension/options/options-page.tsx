import { audiences, contentDate } from '@slim-samenwerken/content';
import { Checkbox, LockedNote, Notice, PageFrame, RadioGroup, Section, Text } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { FailedNotice } from '../panel/own/failed-notice.tsx';
import { version } from '../platform/about.ts';
import type { Shortcut } from '../platform/shortcuts.ts';
import type { Settings, SettingsChange } from '../storage/settings.ts';
import { Diagnosis } from './diagnosis.tsx';
import { Keys } from './keys.tsx';
import { Privacy } from './privacy.tsx';
import { Sites } from './sites.tsx';
import { SwitchedOff } from './switched-off.tsx';

interface Props {
  settings: Settings;
  shortcuts: readonly Shortcut[];
  onChange: (change: SettingsChange) => void;
}

/** All that a user can set, and what we read. */
export function OptionsPage({ settings, shortcuts, onChange }: Props) {
  return (
    <PageFrame
      name={i18n.t('extension.name')}
      title={i18n.t('options.title')}
      footer={<Text look="quiet">{i18n.t('options.version', [version(), showDate(contentDate)])}</Text>}
    >
      <FailedNotice />
      <Section heading={i18n.t('role.label')} level={2}>
        <RadioGroup
          label={i18n.t('welcome.role')}
          options={audiences.map((value) => ({
            value,
            label: i18n.t(`role.${value}`),
            note: i18n.t(`welcome.${value}`),
          }))}
          value={settings.role}
          disabled={settings.policy.role !== undefined}
          onChange={(role) => onChange({ role })}
        />
        {settings.policy.role && <LockedNote>{i18n.t('policy.locked')}</LockedNote>}
      </Section>
      <Sites settings={settings} />
      <Section heading={i18n.t('options.names')} level={2}>
        <Names settings={settings} onChange={onChange} />
      </Section>
      <SwitchedOff settings={settings} onChange={onChange} />
      <Keys shortcuts={shortcuts} />
      <Privacy />
      <Diagnosis />
    </PageFrame>
  );
}

/** In place of the settings when they cannot be read: what one can do. */
export function UnreadPage() {
  return (
    <PageFrame name={i18n.t('extension.name')} title={i18n.t('options.title')}>
      <Notice look="warning">
        <Text>
          <strong>{i18n.t('options.unread')}</strong> {i18n.t('options.unread_do')}
        </Text>
      </Notice>
      <Diagnosis />
    </PageFrame>
  );
}

/** Which names on a page are marked. */
function Names({ settings, onChange }: Pick<Props, 'settings' | 'onChange'>) {
  const { cards, mentions, terms, policy } = settings;
  return (
    <>
      <Checkbox
        label={i18n.t('options.cards')}
        note={i18n.t('options.cards_hint')}
        checked={cards}
        disabled={policy.cards !== undefined}
        onChange={(checked) => onChange({ cards: checked })}
      />
      {policy.cards !== undefined && <LockedNote>{i18n.t('policy.locked')}</LockedNote>}
      <RadioGroup
        label={i18n.t('options.mentions')}
        disabled={!cards}
        options={(['first', 'all'] as const).map((value) => ({
          value,
          label: i18n.t(`options.mentions_${value}`),
        }))}
        value={mentions}
        onChange={(chosen) => onChange({ mentions: chosen })}
      />
      <Checkbox
        label={i18n.t('options.terms')}
        note={i18n.t('options.terms_hint')}
        checked={terms}
        disabled={!cards}
        onChange={(checked) => onChange({ terms: checked })}
      />
    </>
  );
}

function showDate(date: string): string {
  return new Date(date).toLocaleDateString(i18n.t('extension.language'), { month: 'long', year: 'numeric' });
}
