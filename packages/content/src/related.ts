import type {
  Audience,
  ElementId,
  Finding,
  Practice,
  Project,
  ProjectId,
  Question,
  Source,
  SourceLink,
  Tip,
} from './model.ts';
import { findings, practices, projects, questions, tips } from './records.ts';

type Statement = Tip | Finding | Question;

/** The tips under an element for an audience: those of the element itself first, then those of projects, then general ones. */
export function tipsFor(elementId: ElementId, audience: Audience): Tip[] {
  return under(tips, elementId, audience);
}

/** The findings under an element for an audience, in the same order as its tips. */
export function findingsFor(elementId: ElementId, audience: Audience): Finding[] {
  return under(findings, elementId, audience);
}

/** The questions to reflect on under an element for an audience, in the same order as its tips. */
export function questionsFor(elementId: ElementId, audience: Audience): Question[] {
  return under(questions, elementId, audience);
}

function under<Item extends Statement>(
  statements: readonly Item[],
  elementId: ElementId,
  audience: Audience,
): Item[] {
  return statements
    .filter(({ elements, audiences }) => elements.includes(elementId) && audiences.includes(audience))
    .sort((a, b) => distance(a) - distance(b));
}

/** How far a statement is from its element: put there by the source, tried in a project or practice, or general. */
function distance({ elementsBasis, project, practice }: Statement): number {
  if (elementsBasis === 'source') return 0;
  return project !== undefined || practice !== undefined ? 1 : 2;
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
  return projects.filter((project) =>
    project.elements.some(
      (relation) =>
        relation.element === elementId &&
        relation.basis !== 'matrix' &&
        (audience === undefined || relation.audience === audience),
    ),
  );
}

/** The practices that show an element, in our own reading. */
export function practicesOfElement(elementId: ElementId): Practice[] {
  return practices.filter(({ elements }) => elements.includes(elementId));
}

/** A project's message to an audience, or undefined where the source has none. Several messages to one audience are joined. */
export function messageFor(project: Project, audience: Audience): string | undefined {
  const texts = project.messages.filter((message) => message.audience === audience).map(({ text }) => text);
  return texts.length > 0 ? texts.join(' ') : undefined;
}

/** The address of a source itself, or undefined where nobody knows one. */
export function documentOf(source: Source): SourceLink | undefined {
  return source.links.find(({ itself }) => itself);
}
