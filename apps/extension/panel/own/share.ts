import { contentDate, type Link } from '@slim-samenwerken/content';
import { i18n } from '#i18n';
import { version } from '../../platform/about.ts';
import type { Kept, List } from '../../storage/list.ts';
import { WEBSITE } from '../../website.ts';
import type { Route } from '../route.ts';
import { briefOf } from './brief.ts';
import { dayText } from './day.ts';

/**
 * The address to pass on for a record: its place on the website of the same content, where there is one;
 * else where its source tells more.
 *
 * @returns undefined where we know of no address that lasts
 */
export function linkOf(id: string): Link | undefined {
  const brief = briefOf(id);
  if (!brief || !WEBSITE) return brief?.link;
  return { label: brief.place?.name ?? brief.source, url: `${WEBSITE}${brief.address}` };
}

/** What an item says today, or what it said when it was kept, where this version has it no more. */
export function sayingOf(item: Kept): { text: string; source: string } {
  return briefOf(item.id) ?? item;
}

/** A record as text to pass on: what it says, where that stands, and where to read more. */
export function recordText(item: Kept): string {
  const { text, source } = sayingOf(item);
  const link = linkOf(item.id);
  return lines(
    text,
    item.note ? `${i18n.t('list.note')}: ${item.note}` : undefined,
    source ? `${i18n.t('source.label')}: ${source}` : undefined,
    link && linkText(link),
  );
}

/** The whole list as text to pass on. */
export function listText(list: List, today: Date): string {
  const items = list.map(
    (item) => `${item.done ? '[x]' : '[ ]'} ${recordText(item).replaceAll('\n', '\n    ')}`,
  );
  return [i18n.t('list.title_on', [dayText(today)]), ...items].join('\n\n');
}

/** An address with what it is. */
export function linkText({ label, url }: Link): string {
  return `${label}: ${url}`;
}

/** An address that opens a new message in the reader's own mail program. */
export function mailto(subject: string, body: string): string {
  // A message has lines that end as a typewriter's do.
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`;
}

/** The views that are of no record, by what a reader calls them. */
const views = {
  page: 'nav.page',
  elements: 'nav.elements',
  projects: 'nav.projects',
  methods: 'nav.methods',
  practices: 'nav.practices',
  terms: 'nav.terms',
  matrix: 'nav.matrix',
  search: 'search.title',
  list: 'list.title',
  reflection: 'reflection.title',
} as const satisfies Record<Exclude<Route, { readonly id: string }>['view'], string>;

const isView = (about: string): about is keyof typeof views => Object.hasOwn(views, about);

/**
 * What somebody needs who corrects the content: which record, which edition, which version. Nothing of the page that the reader looks at.
 *
 * @param about the id of the record, or the name of the view where there is no record
 * @param remark what the reader wrote
 */
export function reportText(about: string, remark: string): string {
  const brief = briefOf(about);
  return lines(
    i18n.t('report.subject'),
    '',
    `${i18n.t('report.record')}: ${isView(about) ? i18n.t(views[about]) : about}`,
    brief && `${i18n.t('report.text')}: ${brief.text}`,
    brief && `${i18n.t('source.label')}: ${brief.source}`,
    `${i18n.t('report.edition')}: ${contentDate}`,
    `${i18n.t('report.version')}: ${version()}`,
    '',
    `${i18n.t('report.remark')}:`,
    remark.trim() || '…',
  );
}

/** Text of the lines that there are. */
function lines(...given: (string | undefined)[]): string {
  return given.filter((line) => line !== undefined).join('\n');
}
