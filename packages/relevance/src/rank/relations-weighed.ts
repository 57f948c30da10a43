import { type Audience, type ElementId, type ProjectId, projects } from '@slim-samenwerken/content';
import { weights } from '../weights.ts';
import type { Ledger } from './ledger.ts';

/** The relations that somebody wrote down; those that follow from the order of tiles in the matrix are too unsure. */
const relations = projects.flatMap((project) =>
  project.elements
    .filter(({ basis }) => basis !== 'matrix')
    .map(({ element, audience }) => ({ project: project.id, element, audience })),
);

const having = new Map<ElementId, Set<ProjectId>>();
for (const { project, element } of relations)
  having.set(element, (having.get(element) ?? new Set()).add(project));

/** How much it says that a project has an element: little for one that nearly all of them have. */
function telling(element: ElementId): number {
  const all = Math.log(projects.length + 1);
  return Math.log((projects.length + 1) / ((having.get(element)?.size ?? 0) + 0.5)) / all;
}

/** Enters into the ledger of elements what the projects that fit say: each speaks for its elements. */
export function weighRelations(
  audience: Audience,
  projectLedger: Ledger<'project', ProjectId>,
  elementLedger: Ledger<'element', ElementId>,
): void {
  const fitting = new Map(projectLedger.suggestions().map((suggestion) => [suggestion.id, suggestion]));
  for (const { project, element, audience: role } of relations) {
    const suggestion = fitting.get(project);
    if (!suggestion) continue;
    const share = role === audience ? 1 : weights.otherAudience;
    const weight = weights.relation * share * telling(element) * suggestion.score;
    elementLedger.add(element, weight, suggestion.because[0]);
  }
}
