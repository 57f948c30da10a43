import { Button, Facts, Section, Text } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { openShortcutSettings, type Shortcut } from '../platform/shortcuts.ts';

/** The shortcut keys as the browser has them, and how to change them. */
export function Keys({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  return (
    <Section heading={i18n.t('options.keys')} level={2}>
      <Facts
        facts={shortcuts.map(({ does, keys }) => ({
          term: i18n.t(`options.keys_${does}`),
          value: keys === '' ? i18n.t('options.keys_none') : <kbd>{keys}</kbd>,
        }))}
      />
      <Text look="quiet">{i18n.t('options.keys_hint')}</Text>
      <div class="slim-row">
        <Button onClick={() => void openShortcutSettings()}>{i18n.t('options.keys_change')}</Button>
      </div>
    </Section>
  );
}
