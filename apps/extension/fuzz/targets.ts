import { parseCardRecord } from '../card/record.ts';
import { faultOf, parseFaults } from '../diagnosis/fault.ts';
import {
  parsePageToPanel,
  parsePageToWorker,
  parsePanelToPage,
  parseWorkerToPage,
  parseWorkerToPanel,
} from '../messaging.ts';
import { placesOf } from '../page/find-words.ts';
import { hrefOf, parseRoute } from '../panel/route.ts';
import { covers } from '../sites/match.ts';
import { readHost } from '../sites/own-host.ts';
import { roleAt, sitesOf } from '../sites/sites.ts';
import { mergeLists, mergeRounds, readBackup } from '../storage/backup.ts';
import { type List, parseList } from '../storage/list.ts';
import { parsePageSettings } from '../storage/page-settings.ts';
import { parsePanelState } from '../storage/panel-state.ts';
import { parsePolicy } from '../storage/policy.ts';
import { parseRounds } from '../storage/reflections.ts';
import { parseSettings, withPolicy } from '../storage/settings.ts';
import { siteAmong } from '../storage/site.ts';
import { withUnknown } from '../storage/with-unknown.ts';
import { examples, own } from './examples.ts';

/** Takes what is damaged. Throws when something of ours throws, or does not hold. */
export type Target = (damaged: { readonly value: unknown; readonly text: string }) => void;

/** What stands for us at each border, by what comes in there. */
export const targets = {
  message: [examples.messages, takeMessage],
  settings: [[examples.settings], takeSettings],
  policy: [[examples.policy], takePolicy],
  list: [[examples.list], takeList],
  rounds: [[examples.rounds], takeRounds],
  'state of the panel': [[examples.panelState], takePanelState],
  'import file': [[examples.backup], takeBackup],
  text: [['#/element/betrokkenheid', 'https://www.ncj.nl/x?y#z', 'afspraken maken'], takeText],
} as const satisfies Record<string, readonly [readonly unknown[], Target]>;

/** Fails unless something holds. A few lines instead of a library: half a million of these are asked in a run. */
function holds(what: string, is: boolean): void {
  if (!is) throw new Error(`does not hold: ${what}`);
}

const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function takeMessage({ value }: Parameters<Target>[0]): void {
  for (const parse of [
    parsePageToWorker,
    parseWorkerToPage,
    parseWorkerToPanel,
    parsePanelToPage,
    parsePageToPanel,
  ]) {
    const message = parse(value);
    holds('a message that is taken reads the same again', !message || isSame(parse(message), message));
    holds('a message has a bounded size', JSON.stringify(message ?? '').length < 10_000_000);
  }
  const { url } = parseCardRecord(value)?.link ?? {};
  holds('a link of a card leads to the web', url === undefined || /^https?:\/\//i.test(url));
  for (const fault of parseFaults(value)) holds('a fault is short', JSON.stringify(fault).length < 100_000);
}

function takeSettings({ value }: Parameters<Target>[0]): void {
  const settings = parseSettings(value);
  holds('settings read the same again', isSame(parseSettings(copy(settings)), settings));
  parsePageSettings(value, value, 'https://www.ncj.nl/');
  takeSites(withPolicy(settings, parsePolicy(undefined)));
}

function takePolicy({ value }: Parameters<Target>[0]): void {
  const settings = withPolicy(parseSettings(undefined), parsePolicy(value));
  const page = parsePageSettings(undefined, value, 'https://www.zonmw.nl/');
  holds('page and panel agree on what is off', page.on === !siteAmong(settings.offSites, 'zonmw.nl'));
  takeSites(settings);
}

/** Nothing but hosts of the web comes to the browser's question. */
function takeSites(settings: Parameters<typeof sitesOf>[0] & Parameters<typeof roleAt>[0]): void {
  for (const { patterns } of sitesOf(settings, '2026-11-22'))
    for (const pattern of patterns)
      holds(`${pattern} is a host`, /^\*:\/\/(\*\.)?[a-z0-9_.-]+\/\*$/.test(pattern));
  roleAt(settings, 'https://www.zeist.nl/');
}

function takeList({ value }: Parameters<Target>[0]): void {
  const list = parseList(value);
  holds('a list reads the same again', isSame(parseList(copy(list)), list));
  const first: List = parseList(examples.list).slice(0, 1);
  const written = copy(withUnknown(value, [...list, ...first], parseList));
  holds(
    'a change of a damaged list loses nothing that can be read',
    parseList(written).length >= list.length,
  );
  for (const entry of Array.isArray(value) ? value : [])
    if (typeof entry === 'object' && entry !== null && parseList([entry]).length === 0)
      holds('nor what another version can read', JSON.stringify(written).includes(JSON.stringify(entry)));
}

function takeRounds({ value }: Parameters<Target>[0]): void {
  const rounds = parseRounds(value);
  holds('rounds read the same again', isSame(parseRounds(copy(rounds)), rounds));
  for (const { ratings } of rounds)
    holds('ratings are a plain object', Object.getPrototypeOf(ratings) === Object.prototype);
}

function takePanelState({ value }: Parameters<Target>[0]): void {
  const state = parsePanelState(value);
  holds('a state reads the same again', isSame(parsePanelState(copy(state)), state));
  parseRoute(state.address);
}

function takeBackup({ value, text }: Parameters<Target>[0]): void {
  for (const file of [text, JSON.stringify(value) ?? '']) {
    const read = readBackup(file);
    if (typeof read === 'string') continue;
    const list = mergeLists(own.list, read.list);
    const rounds = mergeRounds(own.rounds, read.rounds, () => 'nieuw');
    for (const mine of own.list)
      holds(
        'an import keeps my list',
        list.some(({ id, note, done }) => id === mine.id && note.includes(mine.note) && done === mine.done),
      );
    for (const mine of own.rounds)
      holds(
        'an import keeps my rounds',
        rounds.some((round) => isSame(round, mine)),
      );
  }
}

function takeText({ value, text }: Parameters<Target>[0]): void {
  for (const given of [text, String(typeof value === 'string' ? value : '')]) {
    const route = parseRoute(given);
    holds('an address reads the same again', isSame(parseRoute(hrefOf(route)), route));
    const read = readHost(given);
    holds('a host is read again', !('host' in read) || 'host' in readHost(read.host));
    covers([given], 'https://www.ncj.nl/');
    Array.from(placesOf(given.slice(0, 200), `${given} ${given}`));
    const fault = faultOf(Object.assign(new Error(given), { name: given, stack: given }), given, new Date(0));
    holds('a fault holds no text', !JSON.stringify([fault.name, fault.places]).includes('<'));
  }
}
