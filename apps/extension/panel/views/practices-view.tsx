import { practices } from '@slim-samenwerken/content';
import { Entry, Section, Text } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { hrefOf } from '../route.ts';
import { Browse } from './browse.tsx';

const TYPES = ['pearl', 'example', 'puzzle'] as const;

/** The practices: what others did, and what there is to think about. */
export function PracticesView() {
  return (
    <Browse list="practices">
      {TYPES.map((type) => (
        <Section key={type} heading={i18n.t(`practices.${type}`)} level={2}>
          {practices
            .filter((practice) => practice.type === type)
            .map(({ id, name, summary }) => (
              <Entry
                key={id}
                title={{ label: name, href: hrefOf({ view: 'practice', id }), lang: 'nl' }}
                level={3}
                data-kind="practice"
                data-id={id}
              >
                <Text look="quiet" lang="nl">
                  {summary}
                </Text>
              </Entry>
            ))}
        </Section>
      ))}
    </Browse>
  );
}
