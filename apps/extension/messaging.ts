/**
 * Every message between the parts of the extension, named by its direction. Each is parsed on arrival: whoever sends it may be an
 * older copy of ourselves, or something that imitates us.
 */

import type { NamedInText } from '@slim-samenwerken/relevance';
import { type Fields, isCount, isFields, isText } from './parse.ts';

/** The kinds of records whose names are marked. */
const NAMED_KINDS = ['project', 'method', 'practice'] as const;

/** A record that is named on a page, and how often. */
export interface NamedOnPage {
  readonly id: string;
  readonly kind: (typeof NAMED_KINDS)[number];
  readonly count: number;
}

/** What the page tells the panel about itself. */
export interface PageFacts {
  /** Changes with every address within the page, so that a late request meets the page it was meant for. */
  readonly visit: number;
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  readonly headings: readonly string[];
  readonly text: string;
  /** Everywhere on the page. */
  readonly named: readonly NamedOnPage[];
  /** In the title, the headings and the text. */
  readonly namedInText: readonly NamedInText[];
}

/** What a user switches off from a card: one name everywhere, everything on this site, or all marks and cards. */
export type Off =
  | { readonly what: 'name'; readonly id: string }
  /** Which site it is stands nowhere in the message: the browser tells where the message comes from. */
  | { readonly what: 'site' }
  | { readonly what: 'cards' };

export type PageToWorker =
  | { readonly type: 'page→worker:load-card' }
  | { readonly type: 'page→worker:load-terms' }
  | { readonly type: 'page→worker:card-record'; readonly id: string; readonly text: string }
  | { readonly type: 'page→worker:open-panel'; readonly id: string }
  | { readonly type: 'page→worker:open-options' }
  | ({ readonly type: 'page→worker:off' } & Off)
  /** Takes an `off` back. */
  | ({ readonly type: 'page→worker:on' } & Off);

export type WorkerToPage =
  /** A shortcut was pressed: the next name on the page, please. */
  | { readonly type: 'worker→page:next-name' }
  /** Pages within these patterns are no longer read, save those within others that still are. */
  | {
      readonly type: 'worker→page:leave';
      readonly patterns: readonly string[];
      readonly except: readonly string[];
    };

/** The toolbar button was pressed in a window. */
export interface WorkerToPanel {
  readonly type: 'worker→panel:pressed';
  readonly windowId: number;
  /** Whether the browser has let us know the address of the page, as it does for a press on most pages. */
  readonly known: boolean;
}

/** Asks the page to go to a place: of a record that is named there, or of words that it says. */
export type PanelToPage = {
  readonly visit: number;
  /** Which of the places: 0 is the first. Past the last it starts again. */
  readonly nth: number;
} & (
  | { readonly type: 'panel→page:show'; readonly id: string }
  | { readonly type: 'panel→page:show-words'; readonly words: string }
);

export type PageToPanel = { readonly type: 'page→panel:facts'; readonly facts: PageFacts };

/** How much of a page is told: enough to know what it is about, and little enough for a page of any size. In characters and in number. */
export const MOST_TOLD = { text: 200_000, line: 2000, lines: 1000 } as const;

/** The name of the connection that a panel opens to the page it looks at. While it is open the page tells what it holds. */
export const PANEL_PORT = 'panel';

/** The message, or undefined when it is none of ours. */
export function parsePageToWorker(value: unknown): PageToWorker | undefined {
  if (!isFields(value)) return undefined;
  const { type, id, text } = value;
  switch (type) {
    case 'page→worker:load-card':
    case 'page→worker:load-terms':
    case 'page→worker:open-options':
      return { type };
    case 'page→worker:card-record':
      return isShort(id) && isText(text) ? { type, id, text: text.slice(0, MOST_TOLD.line) } : undefined;
    case 'page→worker:open-panel':
      return isShort(id) ? { type, id } : undefined;
    case 'page→worker:off':
    case 'page→worker:on': {
      const off = parseOff(value);
      return off && { type, ...off };
    }
    default:
      return undefined;
  }
}

function parseOff({ what, id }: Fields): Off | undefined {
  if (what === 'site' || what === 'cards') return { what };
  return what === 'name' && isShort(id) ? { what, id } : undefined;
}

/** Text of a length that a page tells at most on one line. */
function isShort(value: unknown): value is string {
  return isText(value) && value.length <= MOST_TOLD.line;
}

/** A list that is no longer than a page tells at most, of this and nothing else. */
function isListOf<Item>(value: unknown, is: (entry: unknown) => entry is Item): value is Item[] {
  return Array.isArray(value) && value.length <= MOST_TOLD.lines && value.every(is);
}

/** The message, or undefined when it is none of ours. */
export function parseWorkerToPage(value: unknown): WorkerToPage | undefined {
  if (!isFields(value)) return undefined;
  const { type, patterns, except } = value;
  if (type === 'worker→page:next-name') return { type };
  return type === 'worker→page:leave' && isListOf(patterns, isText) && isListOf(except, isText)
    ? { type, patterns, except }
    : undefined;
}

/** The message, or undefined when it is none of ours. */
export function parseWorkerToPanel(value: unknown): WorkerToPanel | undefined {
  if (!isFields(value)) return undefined;
  const { type, windowId, known } = value;
  return type === 'worker→panel:pressed' && isCount(windowId)
    ? { type, windowId, known: known === true }
    : undefined;
}

/** The message, or undefined when it is none of ours. */
export function parsePanelToPage(value: unknown): PanelToPage | undefined {
  if (!isFields(value)) return undefined;
  const { type, visit, id, words, nth } = value;
  if (!isCount(visit) || !isCount(nth)) return undefined;
  if (type === 'panel→page:show' && isText(id)) return { type, visit, id, nth };
  if (type === 'panel→page:show-words' && isText(words)) return { type, visit, words, nth };
  return undefined;
}

/** The message, or undefined when it is none of ours. */
export function parsePageToPanel(value: unknown): PageToPanel | undefined {
  if (!isFields(value) || value['type'] !== 'page→panel:facts') return undefined;
  const facts = parseFacts(value['facts']);
  return facts && { type: 'page→panel:facts', facts };
}

function parseFacts(value: unknown): PageFacts | undefined {
  if (!isFields(value)) return undefined;
  const { visit, url, title, lang, headings, text, named, namedInText } = value;
  if (!isCount(visit) || !isShort(url) || !isShort(title) || !isShort(lang)) return undefined;
  if (!isText(text) || text.length > MOST_TOLD.text) return undefined;
  if (!isListOf(headings, isShort) || !isListOf(named, isNamed)) return undefined;
  if (!isListOf(namedInText, isNamedInText)) return undefined;
  return { visit, url, title, lang, headings, text, named, namedInText };
}

const isNamedInText = (value: unknown): value is NamedInText =>
  isFields(value) && isShort(value['id']) && isShort(value['text']);

function isNamed(value: unknown): value is NamedOnPage {
  return (
    isFields(value) &&
    isShort(value['id']) &&
    (NAMED_KINDS as readonly unknown[]).includes(value['kind']) &&
    isCount(value['count'])
  );
}
