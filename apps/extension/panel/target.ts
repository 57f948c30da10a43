import { element, method, practice, project, term } from '@slim-samenwerken/content';
import type { Route } from './route.ts';

/** The view of a record, or undefined when there is no such record. */
export function viewOf(id: string): Route | undefined {
  const found = project(id) ?? method(id) ?? practice(id) ?? element(id) ?? term(id);
  return found && { view: found.kind, id };
}
