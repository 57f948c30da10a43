import type { Element, Finding, Method, Practice, Project, Question, Source, Term, Tip } from './model.ts';

/** What has a page of its own. */
type Page = Pick<Element | Project | Method | Practice | Term | Source, 'kind' | 'id'>;
/** What stands on somebody else's page. */
type Statement = Pick<Tip | Finding | Question, 'id' | 'project' | 'practice' | 'elements' | 'citation'>;

/** The folder of each kind of page on the website. */
export const folders = {
  element: 'elementen',
  project: 'projecten',
  method: 'methoden',
  practice: 'praktijken',
  term: 'begrippen',
  source: 'bronnen',
} as const satisfies Record<Page['kind'], string>;

/** Where the page of a record stands on the website, from its root: `elementen/vertrouwen-en-respect/`. It stays, as ids do. */
export function addressOf({ kind, id }: Page): string {
  return `${folders[kind]}/${id}/`;
}

/** The record on whose page a statement stands: its project or practice, else its first element, else its source. */
export function homeOf({ project, practice, elements: [element], citation }: Statement): Page {
  if (project) return { kind: 'project', id: project };
  if (practice) return { kind: 'practice', id: practice };
  if (element) return { kind: 'element', id: element };
  return { kind: 'source', id: citation.source };
}

/** Where a tip, finding or question stands: `projecten/giz-methodiek/#giz-kosten`. */
export function addressOfStatement(statement: Statement): string {
  return `${addressOf(homeOf(statement))}#${statement.id}`;
}
