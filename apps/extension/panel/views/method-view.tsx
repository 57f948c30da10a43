import {
  type Audience,
  element,
  type Method,
  messageFor,
  methods,
  method as methodWith,
  project,
} from '@slim-samenwerken/content';
import { Entry, Heading, Intro, KindBadge, LinkLine, Notice, Section, Text } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { ShareBar } from '../own/share-bar.tsx';
import { hrefOf } from '../route.ts';
import { CitationLine } from './citation-line.tsx';
import { Caveats, ElementLine, Links } from './record-parts.tsx';

/** The page of one method, with the projects about it. */
export function MethodView({ method, role }: { method: Method; role: Audience }) {
  return (
    <>
      <Intro>
        <KindBadge>{i18n.t(`kind.${method.type}`)}</KindBadge>
        <Heading level={1} focusable lang="nl">
          {method.name}
        </Heading>
        {method.organisation && (
          <Text look="quiet" lang="nl">
            {method.organisation}
          </Text>
        )}
        <Text look="lead" lang="nl">
          {method.summary}
        </Text>
      </Intro>
      <Parts of={method} />
      {method.asOf !== undefined && <Notice>{i18n.t('snapshot', [String(method.asOf)])}</Notice>}
      {method.projects.length > 0 && (
        <Section heading={i18n.t('method.projects')} level={2}>
          {method.projects.map((id) => (
            <Entry
              key={id}
              title={{ label: project(id).shortName, href: hrefOf({ view: 'project', id }), lang: 'nl' }}
              level={3}
            >
              <Text lang="nl">{messageFor(project(id), role) ?? project(id).theme}</Text>
            </Entry>
          ))}
        </Section>
      )}
      <ElementLine label={i18n.t('method.elements')} elements={method.elements.map((id) => element(id))} />
      <Links links={method.links} />
      <Caveats of={method.id} />
      <ShareBar id={method.id} />
      <CitationLine citation={method.citation} />
    </>
  );
}

/** What it is a part of, and what its own parts are. */
function Parts({ of }: { of: Method }) {
  const lines = [
    { label: i18n.t('method.part_of'), parts: of.partOf ? [methodWith(of.partOf)] : [] },
    { label: i18n.t('method.parts'), parts: methods.filter(({ partOf }) => partOf === of.id) },
  ];
  return (
    <>
      {lines.map(
        ({ label, parts }) =>
          parts.length > 0 && (
            <LinkLine
              key={label}
              label={label}
              links={parts.map(({ id, name }) => ({
                label: name,
                href: hrefOf({ view: 'method', id }),
                lang: 'nl',
              }))}
            />
          ),
      )}
    </>
  );
}
