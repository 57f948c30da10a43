import { type Audience, element, type Method, messageFor, project } from '@slim-samenwerken/content';
import { Entry, Heading, Intro, KindBadge, Notice, Section, Text } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { hrefOf } from '../route.ts';
import { Caveats, CitationLine, ElementLine, Links } from './parts.tsx';

/** The page of one method, with the projects about it. */
export function MethodView({ method, role }: { method: Method; role: Audience }) {
  return (
    <>
      <Intro>
        <KindBadge>{i18n.t(`kind.${method.type}`)}</KindBadge>
        <Heading level={1} focusable>
          {method.name}
        </Heading>
        <Text look="lead">{method.summary}</Text>
      </Intro>
      {method.asOf !== undefined && <Notice>{i18n.t('snapshot', [String(method.asOf)])}</Notice>}
      {method.projects.length > 0 && (
        <Section heading={i18n.t('method.projects')} level={2}>
          {method.projects.map((id) => (
            <Entry
              key={id}
              title={{ label: project(id).shortName, href: hrefOf({ view: 'project', id }) }}
              level={3}
            >
              <Text>{messageFor(project(id), role) ?? project(id).theme}</Text>
            </Entry>
          ))}
        </Section>
      )}
      <ElementLine label={i18n.t('method.elements')} elements={method.elements.map((id) => element(id))} />
      <Links links={method.links} />
      <Caveats of={method.id} />
      <CitationLine citation={method.citation} />
    </>
  );
}
