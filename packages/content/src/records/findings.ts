import data from '../generated/findings.json' with { type: 'json' };
import type { Audience, ElementId, Finding, ProjectId } from '../model.ts';
import { restore } from './restore.ts';
import { under } from './under.ts';

/** The findings: what research saw. In the order of what they stand with. Frozen. */
export const findings: readonly Finding[] = restore(data);

/** The findings under an element for an audience, in the same order as its tips. */
export function findingsFor(elementId: ElementId, audience: Audience): Finding[] {
  return under(findings, elementId, audience);
}

/** The findings that stand with a project, whatever the audience. */
export function findingsOfProject(projectId: ProjectId): Finding[] {
  return findings.filter((finding) => finding.project === projectId);
}
