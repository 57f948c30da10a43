import type {
  Element,
  ElementId,
  Method,
  MethodId,
  Practice,
  PracticeId,
  Project,
  ProjectId,
  Source,
  SourceId,
  Term,
  TermId,
} from './model.ts';
import { elements, methods, practices, projects, sources, terms } from './records.ts';

/** Finds a record by its id: undefined when there is none. A literal id always has one. */
interface ById<Item, Id extends string> {
  (id: Id): Item;
  (id: string): Item | undefined;
}

function byId<Item extends { readonly id: string }, Id extends string>(
  items: readonly Item[],
): ById<Item, Id> {
  // Made at the first question: most programs ask for one kind or two.
  let index: Map<string, Item> | undefined;
  const find = (id: string) => {
    index ??= new Map(items.map((item) => [item.id, item]));
    return index.get(id);
  };
  return find as ById<Item, Id>;
}

export const element: ById<Element, ElementId> = byId(elements);
export const project: ById<Project, ProjectId> = byId(projects);
export const method: ById<Method, MethodId> = byId(methods);
export const practice: ById<Practice, PracticeId> = byId(practices);
export const term: ById<Term, TermId> = byId(terms);
export const source: ById<Source, SourceId> = byId(sources);
