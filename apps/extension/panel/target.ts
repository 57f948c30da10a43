import {
  element,
  findings,
  method,
  practice,
  project,
  questions,
  term,
  tips,
} from '@slim-samenwerken/content';
import type { Route } from './route.ts';

type Statement = (typeof tips | typeof findings | typeof questions)[number];

let statements: Map<string, Statement> | undefined;

function statementWith(id: string): Statement | undefined {
  statements ??= new Map([...tips, ...findings, ...questions].map((statement) => [statement.id, statement]));
  return statements.get(id);
}

/** The view of a record, or the place of a statement in the view of what it stands with; undefined when there is none. */
export function viewOf(id: string): Route | undefined {
  const found = project(id) ?? method(id) ?? practice(id) ?? element(id) ?? term(id);
  if (found) return { view: found.kind, id };
  const statement = statementWith(id);
  if (statement?.project) return { view: 'project', id: statement.project, at: id };
  if (statement?.practice) return { view: 'practice', id: statement.practice, at: id };
  const [first] = statement?.elements ?? [];
  return first && { view: 'element', id: first, at: id };
}
