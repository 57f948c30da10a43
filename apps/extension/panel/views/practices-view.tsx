import { practices } from '@slim-samenwerken/content';
import { Section } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { Browse } from './browse.tsx';
import { PracticeEntries } from './entries.tsx';

const TYPES = ['pearl', 'example', 'puzzle'] as const;

/** The practices: what others did, and what there is to think about. */
export function PracticesView() {
  return (
    <Browse list="practices">
      {TYPES.map((type) => (
        <Section key={type} heading={i18n.t(`practices.${type}`)} level={2}>
          <PracticeEntries practices={practices.filter((practice) => practice.type === type)} />
        </Section>
      ))}
    </Browse>
  );
}
