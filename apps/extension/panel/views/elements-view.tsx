import { type Audience, type Element, elements } from '@slim-samenwerken/content';
import { ActionLink, Entry, Heading, Intro, Section, Text } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { elementsFor } from '../booklet.ts';
import { hrefOf } from '../route.ts';

/** All elements, as the booklet has them: first those that it opens for my role. */
export function ElementsView({ role }: { role: Audience }) {
  const mine = elementsFor(role);
  return (
    <>
      <Intro>
        <Heading level={1} focusable>
          {i18n.t('nav.elements')}
        </Heading>
        <Text look="quiet">{i18n.t('elements.intro')}</Text>
        <ActionLink label={i18n.t('nav.matrix')} href={hrefOf({ view: 'matrix' })} />
      </Intro>
      <ElementSection heading={i18n.t(`for_role.${role}`)} elements={mine} />
      <ElementSection
        heading={i18n.t('elements.others')}
        elements={elements.filter((element) => !mine.includes(element))}
      />
    </>
  );
}

function ElementSection({ heading, elements: shown }: { heading: string; elements: readonly Element[] }) {
  return (
    <Section heading={heading} level={2}>
      {shown.map(({ id, name, number, summary }) => (
        <Entry
          key={id}
          title={{ label: name, href: hrefOf({ view: 'element', id }), lang: 'nl' }}
          level={3}
          number={number}
          data-kind="element"
          data-id={id}
        >
          <Text look="quiet" lang="nl">
            {summary}
          </Text>
        </Entry>
      ))}
    </Section>
  );
}
