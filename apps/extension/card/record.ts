import {
  type Audience,
  type Citation,
  type ElementId,
  element,
  type Method,
  messageFor,
  method,
  type Practice,
  type Project,
  practice,
  project,
  source,
} from '@slim-samenwerken/content';
import { i18n } from '#i18n';
import type { CardRecord } from '../messaging.ts';

const MOST_ELEMENTS = 3;

/**
 * What the card of a project, method or practice shows to a role.
 *
 * @returns undefined when there is no such record
 */
export function cardRecord(id: string, role: Audience): CardRecord | undefined {
  const found = project(id) ?? method(id) ?? practice(id);
  if (!found) return undefined;
  const speaker = speakerOf(found, role);
  const message = speaker && messageFor(speaker, role);
  const elements = speaker ? elementsFor(speaker, role) : found.kind === 'project' ? [] : found.elements;
  return {
    title: found.kind === 'project' ? found.shortName : found.name,
    kind: i18n.t(found.kind === 'project' ? 'kind.project' : `kind.${found.type}`),
    summary: found.summary,
    ...(message && { message: { label: i18n.t(`for_role.${role}`), text: message } }),
    elements: [...new Set(elements)].slice(0, MOST_ELEMENTS).map((elementId) => element(elementId).name),
    source: sourceAndYear(found.citation),
  };
}

/** The project whose message is shown. A method speaks through the first of its projects that has something to say to this role. */
function speakerOf(record: Project | Method | Practice, role: Audience): Project | undefined {
  if (record.kind === 'project') return record;
  if (record.kind === 'practice') return undefined;
  return record.projects.map((id) => project(id)).find((candidate) => messageFor(candidate, role));
}

function elementsFor(of: Project, role: Audience): ElementId[] {
  return of.elements
    .filter(({ audience, basis }) => audience === role && basis !== 'matrix')
    .map((relation) => relation.element);
}

function sourceAndYear({ source: id, year }: Citation): string {
  const { title } = source(id);
  return title.includes(String(year)) ? title : `${title}, ${year}`;
}
