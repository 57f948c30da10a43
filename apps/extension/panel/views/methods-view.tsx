import { type Method, methods } from '@slim-samenwerken/content';
import { Entry, IndexList, Section, Text } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { hrefOf } from '../route.ts';
import { Alphabet, Browse } from './browse.tsx';

/** The methods: first those that a project is about, then all others from A to Z. */
export function MethodsView() {
  const known = methods.filter(({ projects }) => projects.length > 0);
  return (
    <Browse list="methods">
      <Section heading={i18n.t('methods.with_project')} level={2}>
        {known.map((method) => (
          <Entry key={method.id} title={titleOf(method)} level={3} data-kind="method" data-id={method.id}>
            <Text look="quiet" lang="nl">
              {method.summary}
            </Text>
          </Entry>
        ))}
      </Section>
      <Alphabet
        items={methods.filter((method) => !known.includes(method))}
        nameOf={({ name }) => name}
        render={(under) => (
          <IndexList
            items={under.map((method) => ({
              title: titleOf(method),
              note: i18n.t(`kind.${method.type}`),
              'data-kind': 'method',
              'data-id': method.id,
            }))}
          />
        )}
      />
    </Browse>
  );
}

function titleOf({ id, name }: Method) {
  return { label: name, href: hrefOf({ view: 'method', id }), lang: 'nl' };
}
