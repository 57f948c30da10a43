import type { Audience, Cited, Element, Finding, Project, Question, Tip } from '@slim-samenwerken/content';
import { otherSource, project, shortTitle, source } from '@slim-samenwerken/content';
import { ActionLink, Disclosure, LinkLine, Text, type TipItem, TipList } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { keepAction } from '../own/keep.tsx';
import { hrefOf } from '../route.ts';

/** What every card of an element has at its head. The three elements without a number have no label for it. */
export const headOf = ({ id, name, number }: Element) => ({
  title: name,
  titleLang: 'nl',
  number,
  numberLabel: number === undefined ? undefined : i18n.t('element.number', [String(number)]),
  'data-kind': 'element',
  'data-id': id,
});

interface StatementsProps {
  /** The record that they stand under. */
  under: Cited;
  tips: readonly Tip[];
  findings: readonly Finding[];
  role: Audience;
  /** How many of each are shown at once; the others are one click away. */
  most: number;
}

/** Tips for a role, and what was found. Those from a project lead to it. */
export function Statements({ under, tips, findings, role, most }: StatementsProps) {
  return (
    <>
      <StatementList under={under} kind="tips" intro={i18n.t(`tips.${role}`)} statements={tips} most={most} />
      <StatementList
        under={under}
        kind="findings"
        intro={i18n.t('findings')}
        statements={findings}
        most={most}
      />
    </>
  );
}

interface StatementListProps {
  under: Cited;
  kind: 'tips' | 'findings';
  intro: string;
  statements: readonly (Tip | Finding)[];
  most: number;
}

const MOST_FINDINGS = 3;

function StatementList({ under, kind, intro, statements, most }: StatementListProps) {
  if (statements.length === 0) return null;
  const mark = kind === 'tips' ? 'check' : 'dot';
  // What was seen supports what to do: it takes less room.
  const shown = kind === 'tips' ? most : Math.min(most, MOST_FINDINGS);
  return (
    <>
      <Text look="quiet">{intro}</Text>
      <FirstOf kind={kind} mark={mark} items={statements.map(itemUnder(under))} most={shown} />
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

/**
 * A statement in a list under a record. One from a project leads to it; one that is somebody's view says whose; one from another document than
 * the record says which.
 */
export const itemUnder = (under: Cited) => (statement: Tip | Finding | Question) =>
  statementItem(statement, under);

function statementItem(statement: Tip | Finding | Question, under: Cited): TipItem {
  const { id, kind, text, project: projectId, citation } = statement;
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
        <OtherSource of={statement} under={under} />
      </>
    ),
    action: keepAction(id),
    'data-kind': kind,
    'data-id': id,
  };
}

/** Which document something is from, where that is another one than that of the record that it stands under. */
export function OtherSource({ of, under }: { of: Parameters<typeof otherSource>[0]; under: Cited }) {
  const from = otherSource(of, under);
  if (!from) return null;
  return (
    <span class="slim-quiet">
      {' '}
      (<span lang="nl">{shortTitle(from)}</span>, {of.citation.year})
    </span>
  );
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
