import { type Audience, audiences } from '@slim-samenwerken/content';
import { Button, Heading, LockedNote, RadioGroup, Text } from '@slim-samenwerken/ui';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { ChooseMunicipality } from '../../sites/views/choose-municipality.tsx';
import type { Settings } from '../../storage/settings.ts';

interface Props {
  settings: Settings;
  onRole: (role: Audience) => void;
  onDone: () => void;
}

/**
 * The first time: what is read and what never happens, and for whom the tips are. It stands above what the page has to say and hides
 * nothing of it, so whoever is in a hurry reads on.
 */
export function Welcome({ settings, onRole, onDone }: Props) {
  const id = useId();
  const finish = () => {
    // Before the button goes, and the focus with it.
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    onDone();
  };
  return (
    <section class="slim-welcome slim-stack" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {i18n.t('welcome.title')}
      </Heading>
      <Text>{i18n.t('welcome.reads')}</Text>
      <Text>{i18n.t('welcome.never')}</Text>
      <RadioGroup
        label={i18n.t('welcome.role')}
        options={audiences.map((value) => ({
          value,
          label: i18n.t(`role.${value}`),
          note: i18n.t(`welcome.${value}`),
        }))}
        value={settings.role}
        disabled={settings.policy.role !== undefined}
        onChange={onRole}
      />
      {settings.policy.role && <LockedNote>{i18n.t('policy.locked')}</LockedNote>}
      <ChooseMunicipality
        label={i18n.t('welcome.municipality_label')}
        hint={i18n.t('welcome.municipality_hint')}
      />
      <div class="slim-row">
        <Button look="primary" onClick={finish}>
          {i18n.t('welcome.start')}
        </Button>
      </div>
    </section>
  );
}
