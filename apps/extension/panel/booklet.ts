import {
  type Audience,
  type Element,
  type ElementId,
  elements,
  type Project,
  projects,
} from '@slim-samenwerken/content';

/** Who says that a project illustrates an element: its own page, or only its place in the booklet's matrix. */
export type Basis = 'page' | 'matrix';

/**
 * How a project illustrates an element for a role, as the booklet has it.
 *
 * @param audience undefined asks for any role
 * @returns undefined where it does not; the page outdoes the matrix
 */
export function basisOf(project: Project, elementId: ElementId, audience?: Audience): Basis | undefined {
  const bases = project.elements
    .filter(
      (relation) =>
        relation.element === elementId && (audience === undefined || relation.audience === audience),
    )
    .map(({ basis }) => basis);
  if (bases.includes('page')) return 'page';
  return bases.includes('matrix') ? 'matrix' : undefined;
}

/** The elements that the booklet opens for a role: those with a project in it. */
export function elementsFor(audience?: Audience): Element[] {
  return elements.filter(({ id }) => projects.some((project) => basisOf(project, id, audience)));
}
