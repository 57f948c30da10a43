import {
  type Audience,
  type Element,
  elements,
  findingsFor,
  projects,
  tipsFor,
} from '@slim-samenwerken/content';
import { Entry, Heading, Intro, Section, Text } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { hrefOf } from '../route.ts';

/** All elements, those that say something to my role first. */
export function ElementsView({ role }: { role: Audience }) {
  const concerns = ({ id }: Element) => tipsFor(id, role).length + findingsFor(id, role).length > 0;
  return (
    <>
      <Heading level={1} focusable>
        {i18n.t('nav.elements')}
      </Heading>
      <ElementSection heading={i18n.t(`for_role.${role}`)} elements={elements.filter(concerns)} />
      <ElementSection
        heading={i18n.t('elements.others')}
        elements={elements.filter((element) => !concerns(element))}
      />
    </>
  );
}

function ElementSection({ heading, elements: shown }: { heading: string; elements: readonly Element[] }) {
  if (shown.length === 0) return null;
  return (
    <Section heading={heading} level={2}>
      {shown.map(({ id, name, number, summary }) => (
        <Entry
          key={id}
          title={{ label: name, href: hrefOf({ view: 'element', id }) }}
          level={3}
          number={number}
          data-kind="element"
          data-id={id}
        >
          <Text look="quiet">{summary}</Text>
        </Entry>
      ))}
    </Section>
  );
}

/** All projects, each in one line. */
export function ProjectsView() {
  return (
    <>
      <Intro>
        <Heading level={1} focusable>
          {i18n.t('nav.projects')}
        </Heading>
        <Text look="quiet">{i18n.t('projects.intro')}</Text>
      </Intro>
      <div>
        {projects.map((project) => (
          <Entry
            key={project.id}
            title={{ label: project.shortName, href: hrefOf({ view: 'project', id: project.id }) }}
            level={2}
            number={project.number}
            data-kind="project"
            data-id={project.id}
          >
            <Text look="quiet">{project.theme}</Text>
          </Entry>
        ))}
      </div>
    </>
  );
}
