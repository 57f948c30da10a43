import {
  type Cited,
  type Finding,
  otherSource,
  project,
  type Question,
  shortTitle,
  source,
  type Tip,
} from '@slim-samenwerken/content';
import { ActionLink, Disclosure, type TipItem, TipList } from '@slim-samenwerken/ui/site';
import { useView, type View } from '../view.ts';
import { linkTo } from './links.tsx';

type Statement = Tip | Finding | Question;

/** Whether a statement has its address here: it can stand in more places, and has one address. */
export type IsHome = (statement: Statement) => boolean;

interface ItemOptions {
  /** Says from which project it comes; on that project's own page nobody needs to know. */
  withProject?: boolean;
  /** The record that it stands under: from another document than that it says which. */
  under?: Cited;
  isHome?: IsHome;
}

/** A statement as an item of a list. */
function statementItem(
  statement: Statement,
  view: View,
  { withProject, under, isHome }: ItemOptions,
): TipItem {
  const { id, kind, text, project: projectId, citation } = statement;
  const { viewOf } = source(citation.source);
  const other = under && otherSource(statement, under);
  return {
    text: (
      <>
        {text}
        {withProject && projectId && (
          <>
            {' '}
            <ActionLink {...linkTo(project(projectId), view)} class="slim-quiet" />
          </>
        )}
        {viewOf && (
          <span class="slim-quiet" lang={view.lang}>
            {' '}
            ({view.t.viewOf(viewOf)})
          </span>
        )}
        {other && (
          <span class="slim-quiet">
            {' '}
            ({shortTitle(other)}, {citation.year})
          </span>
        )}
      </>
    ),
    lang: view.contentLang,
    'data-kind': kind,
    ...(isHome?.(statement) && { id }),
  };
}

/** Tips, or things to know or ask, as a list. */
export function StatementList({
  statements,
  mark = 'check',
  ...options
}: ItemOptions & { statements: readonly Statement[]; mark?: 'check' | 'dot' }) {
  const view = useView();
  return (
    <TipList mark={mark} tips={statements.map((statement) => statementItem(statement, view, options))} />
  );
}

/** What supports the tips: one click away, with how much there is. */
export function MoreStatements({
  label,
  statements,
  ...options
}: ItemOptions & { label: string; statements: readonly Statement[] }) {
  const { t } = useView();
  if (statements.length === 0) return null;
  return (
    <Disclosure label={t.counted(label, statements.length)}>
      <StatementList mark="dot" statements={statements} {...options} />
    </Disclosure>
  );
}
