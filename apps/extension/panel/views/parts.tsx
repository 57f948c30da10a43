import type { Audience, Caveat, Citation, Element, Finding, Link, Project, Tip } from '@slim-samenwerken/content';
import { source } from '@slim-samenwerken/content';
import { LinkLine, LinkList, Section, SourceLine, Text, TipList } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { hrefOf } from '../route.ts';

/** Tips for a role, or what was found where a source holds no tips. */
export function Statements({ tips, findings, role }: { tips: readonly Tip[]; findings: readonly Finding[]; role: Audience }) {
  return (
    <>
      {tips.length > 0 && (
        <>
          <Text look="quiet">{i18n.t(`tips.${role}`)}</Text>
          <TipList tips={tips.map(({ id, text }) => ({ text, 'data-kind': 'tip', 'data-id': id }))} />
        </>
      )}
      {findings.length > 0 && (
        <>
          <Text look="quiet">{i18n.t('findings')}</Text>
          <TipList mark="dot" tips={findings.map(({ text }) => ({ text }))} />
        </>
      )}
    </>
  );
}

/** Links to projects on one line. */
export function ProjectLine({ label, projects }: { label: string; projects: readonly Project[] }) {
  if (projects.length === 0) return null;
  return (
    <LinkLine
      label={label}
      links={projects.map(({ id, shortName }) => ({ label: shortName, href: hrefOf({ view: 'project', id }) }))}
    />
  );
}

/** Links to elements on one line. */
export function ElementLine({ label, elements }: { label: string; elements: readonly Element[] }) {
  if (elements.length === 0) return null;
  return (
    <LinkLine label={label} links={elements.map(({ id, name }) => ({ label: name, href: hrefOf({ view: 'element', id }) }))} />
  );
}

/** Where a source contradicts itself or leaves something open. */
export function Caveats({ caveats }: { caveats: readonly Caveat[] }) {
  if (caveats.length === 0) return null;
  return (
    <Section heading={i18n.t('element.caveats')} level={2}>
      <TipList mark="dot" tips={caveats.map(({ text }) => ({ text }))} />
    </Section>
  );
}

/** Where to read more, on the web. */
export function Links({ links }: { links: readonly Link[] }) {
  if (links.length === 0) return null;
  return (
    <Section heading={i18n.t('project.links')} level={2}>
      <LinkList links={links.map((link) => ({ ...link }))} newTabLabel={i18n.t('project.new_window')} />
    </Section>
  );
}

/** Where a record stands in its source. */
export function CitationLine({ citation }: { citation: Citation }) {
  const { title, links } = source(citation.source);
  return (
    <SourceLine
      label={i18n.t('source.label')}
      source={title}
      section={citation.section}
      year={citation.year}
      href={links[0]?.url}
    />
  );
}
