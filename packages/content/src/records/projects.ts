import data from '../generated/projects.json' with { type: 'json' };
import type { Audience, ElementId, Project, ProjectId } from '../model.ts';
import { type ById, byId } from './by-id.ts';
import { restore } from './restore.ts';

/** The projects, by number. Frozen. */
export const projects: readonly Project[] = restore(data);

export const project: ById<Project, ProjectId> = byId(projects);

/**
 * The projects that illustrate an element.
 *
 * @param audience only the relations for this audience
 * @returns the projects by number; relations printed on the project's page count, those of the matrix alone do not
 */
export function projectsOfElement(elementId: ElementId, audience?: Audience): Project[] {
  return projects.filter((project) =>
    project.elements.some(
      (relation) =>
        relation.element === elementId &&
        relation.basis !== 'matrix' &&
        (audience === undefined || relation.audience === audience),
    ),
  );
}

/** A project's message to an audience, or undefined where the source has none. Several messages to one audience are joined. */
export function messageFor(project: Project, audience: Audience): string | undefined {
  const texts = project.messages.filter((message) => message.audience === audience).map(({ text }) => text);
  return texts.length > 0 ? texts.join(' ') : undefined;
}
