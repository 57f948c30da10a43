import type { Audience, ElementId, Finding, Question, Tip } from '../model.ts';

/** The statements under an element for an audience, the nearest to it first. */
export function under<Item extends Tip | Finding | Question>(
  statements: readonly Item[],
  elementId: ElementId,
  audience: Audience,
): Item[] {
  return statements
    .filter(({ elements, audiences }) => elements.includes(elementId) && audiences.includes(audience))
    .sort((a, b) => distance(a) - distance(b));
}

/** How far a statement is from its element: put there by the source, tried in a project or practice, or general. */
function distance({ elementsBasis, project, practice }: Tip | Finding | Question): number {
  if (elementsBasis === 'source') return 0;
  return project !== undefined || practice !== undefined ? 1 : 2;
}
