import data from '../generated/tips.json' with { type: 'json' };
import type { Audience, ElementId, ProjectId, Tip } from '../model.ts';
import { restore } from './restore.ts';
import { under } from './under.ts';

/** The tips: what to do. In the order of what they stand with. Frozen. */
export const tips: readonly Tip[] = restore(data);

/** The tips under an element for an audience: those of the element itself first, then those of projects, then general ones. */
export function tipsFor(elementId: ElementId, audience: Audience): Tip[] {
  return under(tips, elementId, audience);
}

/** The tips that stand with a project, whatever the audience. */
export function tipsOfProject(projectId: ProjectId): Tip[] {
  return tips.filter((tip) => tip.project === projectId);
}
