import { writeBackup } from '../storage/backup.ts';
import list from '../storage/examples/list-v1.json' with { type: 'json' };
import panelState from '../storage/examples/panel-state-v1.json' with { type: 'json' };
import rounds from '../storage/examples/reflections-v1.json' with { type: 'json' };
import settings from '../storage/examples/settings-v2.json' with { type: 'json' };
import { parseList } from '../storage/list.ts';
import type { Policy } from '../storage/policy.ts';
import { parseRounds } from '../storage/reflections.ts';

/** What the user has, and nothing that comes in may touch. */
export const own = { list: parseList(list), rounds: parseRounds(rounds) };

/** What a page tells. */
export const facts = {
  visit: 1,
  url: 'https://www.ncj.nl/',
  title: 'NCJ',
  lang: 'nl',
  headings: ['Kop'],
  text: 'Tekst',
  named: [{ id: 'giz', kind: 'method', count: 2 }],
  namedInText: [{ id: 'giz', text: 'GIZ' }],
};
const record = {
  id: 'giz',
  name: 'GIZ',
  kind: 'methode',
  summary: 'Een methode.',
  message: { label: 'Voor jou', text: 'Doe dit.' },
  elements: [{ id: 'betrokkenheid', name: 'Betrokkenheid' }],
  link: { url: 'https://www.ncj.nl/giz', label: 'GIZ' },
  similar: [],
  doubtful: false,
  source: 'Slim Samenwerken, 2021',
  tips: ['Bel eerst.'],
};

/** A policy with everything in it. */
export const fullPolicy: Required<Policy> = {
  role: 'municipality',
  municipalities: ['GM0355'],
  ownSites: ['intranet.zeist.nl'],
  offSites: ['zonmw.nl'],
  cards: false,
  welcome: false,
};

/** What comes in at each border when nothing is wrong with it. */
export const examples = {
  messages: [
    { type: 'page→worker:card-record', id: 'giz', text: 'GIZ' },
    { type: 'page→worker:open-panel', id: 'giz' },
    { type: 'page→worker:off', what: 'name', id: 'giz' },
    { type: 'page→worker:on', what: 'site' },
    { type: 'worker→page:leave', patterns: ['*://*.zeist.nl/*'], except: [] },
    { type: 'worker→panel:pressed', windowId: 1, known: true },
    { type: 'panel→page:show', visit: 1, nth: 0, id: 'giz' },
    { type: 'panel→page:show-words', visit: 1, nth: 0, words: 'afspraken' },
    { type: 'page→panel:facts', facts },
    record,
    [{ at: '2026-11-22T14:05', where: 'sidepanel.html', name: 'TypeError', places: ['chunks/a.js:1:2'] }],
  ],
  settings,
  policy: fullPolicy,
  list,
  rounds,
  panelState,
  backup: JSON.parse(writeBackup(own, '2026-11-22')) as unknown,
} as const;
