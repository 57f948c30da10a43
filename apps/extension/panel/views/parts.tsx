import type {
  Audience,
  Citation,
  Element,
  Finding,
  Link,
  Project,
  Question,
  Tip,
} from '@slim-samenwerken/content';
import { documentOf, project, source } from '@slim-samenwerken/content';
import { type Details, details } from '@slim-samenwerken/content/details';
import {
  ActionLink,
  Disclosure,
  LinkLine,
  LinkList,
  Section,
  SourceLine,
  Text,
  type TipItem,
  TipList,
} from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { keepAction } from '../own/keep.tsx';
import { hrefOf } from '../route.ts';

interface StatementsProps {
  tips: readonly Tip[];
  findings: readonly Finding[];
  role: Audience;
  /** How many of each are shown at once; the others are one click away. */
  most: number;
}

/** Tips for a role, and what was found. Those from a project lead to it. */
export function Statements({ tips, findings, role, most }: StatementsProps) {
  return (
    <>
      <StatementList kind="tips" intro={i18n.t(`tips.${role}`)} statements={tips} most={most} />
      <StatementList kind="findings" intro={i18n.t('findings')} statements={findings} most={most} />
    </>
  );
}

interface StatementListProps {
  kind: 'tips' | 'findings';
  intro: string;
  statements: readonly (Tip | Finding)[];
  most: number;
}

const MOST_FINDINGS = 3;

function StatementList({ kind, intro, statements, most }: StatementListProps) {
  if (statements.length === 0) return null;
  const mark = kind === 'tips' ? 'check' : 'dot';
  // What was seen supports what to do: it takes less room.
  const shown = kind === 'tips' ? most : Math.min(most, MOST_FINDINGS);
  return (
    <>
      <Text look="quiet">{intro}</Text>
      <FirstOf kind={kind} mark={mark} items={statements.map(statementItem)} most={shown} />
    </>
  );
}

interface FirstOfProps {
  kind: 'tips' | 'findings' | 'questions';
  mark: 'check' | 'dot';
  items: readonly TipItem[];
  most: number;
}

/** The first of a list; the others are one click away: a list of twenty is read by nobody. */
export function FirstOf({ kind, mark, items, most }: FirstOfProps) {
  const more = items.slice(most);
  return (
    <>
      <TipList mark={mark} tips={items.slice(0, most)} />
      {more.length > 0 && (
        <Disclosure label={i18n.t(`more_${kind}`, more.length)}>
          <TipList mark={mark} tips={more} />
        </Disclosure>
      )}
    </>
  );
}

/** A statement in a list. One from a project leads to it; one that is somebody's view says whose. */
export function statementItem({
  id,
  kind,
  text,
  project: projectId,
  citation,
}: Tip | Finding | Question): TipItem {
  const from = projectId && project(projectId);
  const { viewOf } = source(citation.source);
  return {
    text: (
      <>
        <span lang="nl">{text}</span>
        {from && (
          <>
            {' '}
            <ActionLink
              label={from.shortName}
              lang="nl"
              href={hrefOf({ view: 'project', id: from.id })}
              class="slim-quiet"
            />
          </>
        )}
        {viewOf && <span class="slim-quiet"> ({i18n.t('view_of', [viewOf])})</span>}
      </>
    ),
    action: keepAction(id),
    'data-kind': kind,
    'data-id': id,
  };
}

/** Links to projects on one line. */
export function ProjectLine({ label, projects }: { label: string; projects: readonly Project[] }) {
  if (projects.length === 0) return null;
  return (
    <LinkLine
      label={label}
      links={projects.map(({ id, shortName }) => ({
        label: shortName,
        href: hrefOf({ view: 'project', id }),
        lang: 'nl',
      }))}
    />
  );
}

/** Links to elements on one line. */
export function ElementLine({ label, elements }: { label: string; elements: readonly Element[] }) {
  if (elements.length === 0) return null;
  return (
    <LinkLine
      label={label}
      links={elements.map(({ id, name }) => ({
        label: name,
        href: hrefOf({ view: 'element', id }),
        lang: 'nl',
      }))}
    />
  );
}

/** Where the sources of a record contradict themselves or leave something open. */
export function Caveats({ of }: { of: keyof Details }) {
  const { caveats } = details[of];
  if (caveats.length === 0) return null;
  return (
    <Section heading={i18n.t('element.caveats')} level={2}>
      <TipList mark="dot" tips={caveats.map(({ text }) => ({ text, lang: 'nl' }))} />
    </Section>
  );
}

/** Where to read more, on the web. */
export function Links({ links }: { links: readonly Link[] }) {
  if (links.length === 0) return null;
  return (
    <Section heading={i18n.t('project.links')} level={2}>
      <LinkList
        links={links.map((link) => ({ ...link, linkLang: 'nl' }))}
        newTabLabel={i18n.t('project.new_window')}
      />
    </Section>
  );
}

/** Where a record stands in its source. */
export function CitationLine({ citation }: { citation: Citation }) {
  const from = source(citation.source);
  return (
    <SourceLine
      label={i18n.t('source.label')}
      sourceLang="nl"
      source={from.title}
      section={citation.section}
      year={citation.year}
      href={documentOf(from)?.url}
    />
  );
}
