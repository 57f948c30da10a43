import {
  type Audience,
  type Citation,
  type Element,
  element,
  type Method,
  messageFor,
  method,
  type Practice,
  type Project,
  practice,
  project,
  source,
  type Term,
  term,
  tipsOfProject,
} from '@slim-samenwerken/content';
import { i18n } from '#i18n';
import { firstSentence } from '../panel/sentences.ts';
import type { CardRecord } from './record.ts';
import { isDoubtful, similarNames } from './similar.ts';

const MOST_ELEMENTS = 3;
const MOST_TIPS = 3;

type Named = Project | Method | Practice | Term;

/** The record of a name that is marked on pages, or undefined when there is none. */
export function namedRecord(id: string): Named | undefined {
  return project(id) ?? method(id) ?? practice(id) ?? term(id);
}

/** What to call a record. One that is no longer there keeps its id. */
export function nameOfId(id: string): string {
  const record = namedRecord(id);
  return record ? nameOf(record) : id;
}

function nameOf(record: Named): string {
  return record.kind === 'project' ? record.shortName : record.name;
}

/**
 * What the card of a name shows to a role.
 *
 * @param text the name as it stands on the page
 * @param panelInReach whether a click in the card leads to the panel: where none does, the card itself holds the tips
 * @returns undefined when there is no such record
 */
export function cardRecord(
  id: string,
  text: string,
  role: Audience,
  panelInReach: boolean,
): CardRecord | undefined {
  const record = namedRecord(id);
  if (!record) return undefined;
  const speaker = speakerOf(record, role);
  const message = speaker && messageFor(speaker, role);
  const link = linkOf(record);
  return {
    id,
    name: nameOf(record),
    kind: kindOf(record),
    summary: summaryOf(record),
    ...(message && { message: { label: i18n.t(`for_role.${role}`), text: firstSentence(message) } }),
    ...(record.kind === 'term' && record.alsoMeans && { alsoMeans: record.alsoMeans }),
    elements: elementsOf(record, speaker, role).map(({ id: elementId, name }) => ({ id: elementId, name })),
    ...(link && { link }),
    similar: similarNames(id).map((other) => ({ id: other.id, name: other.title })),
    doubtful: isDoubtful(id, text),
    source: sourceAndYear(record.citation),
    ...(!panelInReach && { tips: speaker ? tipsFrom(speaker, role) : [] }),
  };
}

function kindOf(record: Named): string {
  if (record.kind === 'project' || record.kind === 'term') return i18n.t(`kind.${record.kind}`);
  return i18n.t(`kind.${record.type}`);
}

function summaryOf(record: Named): string {
  if (record.kind !== 'term') return record.summary;
  return record.full ? `${record.full}. ${record.meaning}` : record.meaning;
}

/** The project whose message is shown. A method speaks through the first of its projects that has something to say to this role. */
function speakerOf(record: Named, role: Audience): Project | undefined {
  if (record.kind === 'project') return record;
  if (record.kind !== 'method') return undefined;
  return record.projects.map((id) => project(id)).find((candidate) => messageFor(candidate, role));
}

function elementsOf(record: Named, speaker: Project | undefined, role: Audience): Element[] {
  if (record.kind === 'term') return [];
  const ids = speaker
    ? speaker.elements
        .filter(({ audience, basis }) => audience === role && basis !== 'matrix')
        .map((relation) => relation.element)
    : record.kind === 'project'
      ? []
      : record.elements;
  return [...new Set(ids)].slice(0, MOST_ELEMENTS).map((id) => element(id));
}

/** What a project advises a role to do. */
function tipsFrom({ id }: Project, role: Audience): string[] {
  return tipsOfProject(id)
    .filter(({ audiences }) => audiences.includes(role))
    .slice(0, MOST_TIPS)
    .map(({ text }) => text);
}

/** The record's own page on the web. A link that needs a note is for the panel, which has room for the note. */
function linkOf(record: Named): CardRecord['link'] {
  const found = record.kind === 'term' ? undefined : record.links.find(({ note }) => note === undefined);
  return found && { url: found.url, label: found.label };
}

function sourceAndYear({ source: id, year }: Citation): string {
  const { title } = source(id);
  return title.includes(String(year)) ? title : `${title}, ${year}`;
}
