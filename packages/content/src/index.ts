import { content } from './generated/data.ts';
import type {
  Audience,
  Element,
  ElementId,
  Finding,
  Method,
  MethodId,
  Project,
  ProjectId,
  Source,
  SourceId,
  Tip,
} from './model.ts';

export { contentDate } from './generated/data.ts';
export type * from './model.ts';

/** The records of each kind, in a fixed order: elements and projects by number, the rest by id. Frozen. */
export const { elements, projects, methods, tips, findings, sources } = content;

/** The three roles a reader can have. */
export const audiences: readonly Audience[] = Object.freeze([
  'professional',
  'manager',
  'municipality',
] as const);

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  new Map<string, Item>(items.map((item) => [item.id, item]));
const elementsById = byId(elements);
const projectsById = byId(projects);
const methodsById = byId(methods);
const sourcesById = byId(sources);

/** The element with this id, or undefined. A literal id always has one. */
export function element(id: ElementId): Element;
export function element(id: string): Element | undefined;
export function element(id: string): Element | undefined {
  return elementsById.get(id);
}

/** The project with this id, or undefined. A literal id always has one. */
export function project(id: ProjectId): Project;
export function project(id: string): Project | undefined;
export function project(id: string): Project | undefined {
  return projectsById.get(id);
}

/** The method with this id, or undefined. A literal id always has one. */
export function method(id: MethodId): Method;
export function method(id: string): Method | undefined;
export function method(id: string): Method | undefined {
  return methodsById.get(id);
}

/** The source with this id, or undefined. A literal id always has one. */
export function source(id: SourceId): Source;
export function source(id: string): Source | undefined;
export function source(id: string): Source | undefined {
  return sourcesById.get(id);
}

const concerns = (audience: Audience) => (statement: Tip | Finding) => statement.audiences.includes(audience);

/** The tips under an element for an audience: those of the element itself first, then those of projects. */
export function tipsFor(elementId: ElementId, audience: Audience): Tip[] {
  return ownFirst(tips.filter((tip) => tip.elements.includes(elementId)).filter(concerns(audience)));
}

/** The findings under an element for an audience: those of the element itself first, then those of projects. */
export function findingsFor(elementId: ElementId, audience: Audience): Finding[] {
  return ownFirst(
    findings.filter((finding) => finding.elements.includes(elementId)).filter(concerns(audience)),
  );
}

function ownFirst<Item extends Tip | Finding>(statements: Item[]): Item[] {
  return statements.sort((a, b) => Number(a.project !== undefined) - Number(b.project !== undefined));
}

/** The tips that stand with a project, whatever the audience. */
export function tipsOfProject(projectId: ProjectId): Tip[] {
  return tips.filter((tip) => tip.project === projectId);
}

/** The findings that stand with a project, whatever the audience. */
export function findingsOfProject(projectId: ProjectId): Finding[] {
  return findings.filter((finding) => finding.project === projectId);
}

/**
 * The projects that illustrate an element.
 *
 * @param audience only the relations for this audience
 * @returns the projects by number; relations printed on the project's page count, those of the matrix alone do not
 */
export function projectsOfElement(elementId: ElementId, audience?: Audience): Project[] {
  return projects.filter((candidate) =>
    candidate.elements.some(
      (relation) =>
        relation.element === elementId &&
        relation.basis !== 'matrix' &&
        (audience === undefined || relation.audience === audience),
    ),
  );
}

/** A project's message to an audience, or undefined where the source has none. Several messages to one audience are joined. */
export function messageFor(subject: Project, audience: Audience): string | undefined {
  const texts = subject.messages
    .filter((message) => message.audience === audience)
    .map((message) => message.text);
  return texts.length > 0 ? texts.join(' ') : undefined;
}
