import { Section, Text, TipList } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';

/** What is read and what never is. */
export function Privacy() {
  return (
    <Section heading={i18n.t('options.privacy')} level={2}>
      <Text>{i18n.t('options.privacy_reads')}</Text>
      <TipList
        mark="dot"
        tips={(['out', 'account', 'typed', 'others', 'kept'] as const).map((point) => ({
          text: i18n.t(`options.privacy_${point}`),
        }))}
      />
    </Section>
  );
}
