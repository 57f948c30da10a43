import {
  type Audience,
  element,
  type Method,
  messageFor,
  method,
  type Project,
  project,
  source,
} from '@slim-samenwerken/content';
import { i18n } from '#i18n';
import type { CardRecord } from '../messaging.ts';

const MOST_ELEMENTS = 3;

/**
 * What the card of a project or method shows to a role.
 *
 * @returns undefined when there is no such record
 */
export function cardRecord(id: string, role: Audience): CardRecord | undefined {
  const found = project(id) ?? method(id);
  if (!found) return undefined;
  // A method speaks through the first of its projects that has something to say to this role.
  const speaker =
    found.kind === 'project'
      ? found
      : found.projects.map((projectId) => project(projectId)).find((p) => messageFor(p, role));
  const message = speaker && messageFor(speaker, role);
  const { title } = source(found.citation.source);
  return {
    title: nameOf(found),
    kind: i18n.t(found.kind === 'project' ? 'kind.project' : `kind.${found.type}`),
    summary: found.summary,
    ...(message && { message: { label: i18n.t(`for_role.${role}`), text: message } }),
    elements: speaker ? elementNames(speaker, role) : [],
    source: `${title}, ${found.citation.year}`,
  };
}

function nameOf(record: Project | Method): string {
  return record.kind === 'project' ? record.shortName : record.name;
}

function elementNames(of: Project, role: Audience): string[] {
  const ids = of.elements
    .filter(({ audience, basis }) => audience === role && basis !== 'matrix')
    .map((relation) => relation.element);
  return [...new Set(ids)].slice(0, MOST_ELEMENTS).map((id) => element(id).name);
}
