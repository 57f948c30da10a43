import { type Audience, type Method, messageFor, project } from '@slim-samenwerken/content';
import { Entry, Heading, Intro, KindBadge, Section, Text } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { hrefOf } from '../route.ts';
import { Caveats, CitationLine, Links } from './parts.tsx';

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
      <Links links={method.links} />
      <Caveats caveats={method.caveats} />
      <CitationLine citation={method.citation} />
    </>
  );
}
