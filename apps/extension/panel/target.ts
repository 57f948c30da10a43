import {
  element,
  type Finding,
  findings,
  method,
  practice,
  project,
  type Question,
  questions,
  type Tip,
  term,
  tips,
} from '@slim-samenwerken/content';
import type { Route } from './route.ts';

type Statement = Tip | Finding | Question;

let statements: Map<string, Statement> | undefined;

/** A tip, finding or question. */
export function statementOf(id: string): Statement | undefined {
  statements ??= new Map([...tips, ...findings, ...questions].map((statement) => [statement.id, statement]));
  return statements.get(id);
}

/** A record with a view of its own. */
export const recordOf = (id: string) => element(id) ?? project(id) ?? method(id) ?? practice(id) ?? term(id);

/** The view of a record, or the place of a statement in the view of what it stands with; undefined when there is none. */
export function viewOf(id: string): Route | undefined {
  const found = recordOf(id);
  if (found) return { view: found.kind, id };
  const statement = statementOf(id);
  if (statement?.project) return { view: 'project', id: statement.project, at: id };
  if (statement?.practice) return { view: 'practice', id: statement.practice, at: id };
  const [first] = statement?.elements ?? [];
  return first && { view: 'element', id: first, at: id };
}
