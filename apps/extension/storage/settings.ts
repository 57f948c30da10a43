import { type Audience, audiences } from '@slim-samenwerken/content';
import type { Off } from '../messaging.ts';
import { storageItem } from '../platform/storage.ts';
import { attempt } from './attempt.ts';
import { onPolicy, type Policy, readPolicy } from './policy.ts';

/** What the user has set. */
export interface OwnSettings {
  readonly role: Audience;
  /** The role on the sites of municipalities. */
  readonly municipalRole: Audience;
  /** Whether the user has seen the welcome and chosen a role there. */
  readonly welcomed: boolean;
  /** Whether names on pages are marked and have a card. */
  readonly cards: boolean;
  /** Which mentions of a name are marked: the first in each section, or all. */
  readonly mentions: 'first' | 'all';
  /** Whether terms are marked too. */
  readonly terms: boolean;
  /** The ids of records that are no longer marked. */
  readonly offNames: readonly string[];
  /** The host names where nothing is read, without `www.`. */
  readonly offSites: readonly string[];
  /** The CBS codes of the municipalities that the user works for. */
  readonly municipalities: readonly string[];
  /** Host names that the user added, such as an intranet. */
  readonly ownSites: readonly string[];
}

/** What holds: what the organisation has set over what the user has set. */
export interface Settings extends OwnSettings {
  readonly policy: Policy;
}

/** Never handed out: stored data are parsed into a fresh object each time. */
const DEFAULTS: OwnSettings = Object.freeze({
  role: 'professional',
  municipalRole: 'municipality',
  welcomed: false,
  cards: true,
  mentions: 'first',
  terms: false,
  offNames: [],
  offSites: [],
  municipalities: [],
  ownSites: [],
});

const item = storageItem('local', 'settings');

/**
 * Makes settings of whatever is stored. Fields are only ever added, each with a default, so that older and newer versions of the
 * extension understand each other's settings without a migration.
 *
 * @returns the settings; the default for each field that is missing or not what it should be
 */
export function parseSettings(value: unknown): OwnSettings {
  const stored: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  const flag = (field: 'welcomed' | 'cards' | 'terms') =>
    typeof stored[field] === 'boolean' ? stored[field] : DEFAULTS[field];
  const role = (field: 'role' | 'municipalRole') =>
    audiences.find((audience) => audience === stored[field]) ?? DEFAULTS[field];
  return {
    role: role('role'),
    municipalRole: role('municipalRole'),
    welcomed: flag('welcomed'),
    cards: flag('cards'),
    mentions: stored['mentions'] === 'all' ? 'all' : DEFAULTS.mentions,
    terms: flag('terms'),
    offNames: texts(stored['offNames']),
    offSites: texts(stored['offSites']),
    municipalities: texts(stored['municipalities']),
    ownSites: texts(stored['ownSites']),
  };
}

/** The different texts in a stored list. */
function texts(value: unknown): string[] {
  return Array.isArray(value) ? [...new Set(value.filter((entry) => typeof entry === 'string'))] : [];
}

/** Lays a policy over what a user has set. Sites of both are added up: an organisation's own are never lost. */
export function withPolicy(own: OwnSettings, policy: Policy): Settings {
  const both = (field: 'municipalities' | 'ownSites' | 'offSites') => [
    ...new Set([...policy[field], ...own[field]]),
  ];
  return {
    ...own,
    role: policy.role ?? own.role,
    municipalRole: policy.role ?? own.municipalRole,
    welcomed: own.welcomed || policy.welcome === false,
    cards: policy.cards ?? own.cards,
    municipalities: both('municipalities'),
    ownSites: both('ownSites'),
    offSites: both('offSites'),
    policy,
  };
}

/** The settings that hold now. */
export async function readSettings(): Promise<Settings> {
  const [stored, policy] = await Promise.all([item.getValue(), readPolicy()]);
  return withPolicy(parseSettings(stored), policy);
}

/** Other values for some fields, or what makes them of the user's own. For lists the latter: what holds may have the organisation's in it. */
export type SettingsChange = Partial<OwnSettings> | ((own: OwnSettings) => Partial<OwnSettings>);

/**
 * Changes some of the user's own settings. Two windows, or a window and the worker, may do so at once: neither change is lost.
 *
 * @param change what becomes different, or how that follows from the settings as they are
 * @returns whether the browser could store it
 */
export function changeSettings(change: SettingsChange): Promise<boolean> {
  const write = async () => {
    const stored = await item.getValue();
    const settings = parseSettings(stored);
    const changed = typeof change === 'function' ? change(settings) : change;
    // A newer version may have stored fields that this one does not know.
    await item.setValue({ ...(typeof stored === 'object' ? stored : {}), ...settings, ...changed });
  };
  return attempt(navigator.locks.request('settings', write));
}

/**
 * Switches off what a user has had enough of.
 *
 * @param site the site where the user is, for what is meant to be off there
 */
export function switchOff(off: Off, site: string | undefined): Promise<boolean> {
  return changeSettings(({ offNames, offSites }) => {
    switch (off.what) {
      case 'name':
        return { offNames: [...new Set([...offNames, off.id])] };
      case 'site':
        return { offSites: [...new Set([...offSites, ...(site === undefined ? [] : [site])])] };
      case 'cards':
        return { cards: false };
    }
  });
}

/** Switches it on again. */
export function switchOn(off: Off, site: string | undefined): Promise<boolean> {
  return changeSettings(({ offNames, offSites }) => {
    switch (off.what) {
      case 'name':
        return { offNames: offNames.filter((id) => id !== off.id) };
      case 'site':
        return { offSites: offSites.filter((other) => other !== site) };
      case 'cards':
        return { cards: true };
    }
  });
}

/** Calls back when the settings change, in this window, in another, or by the organisation. */
export function onSettings(signal: AbortSignal, callback: (settings: Settings) => void): void {
  const tell = async () => {
    const settings = await readSettings();
    if (!signal.aborted) callback(settings);
  };
  const stop = item.watch(() => void tell());
  signal.addEventListener('abort', stop);
  onPolicy(signal, () => void tell());
}

/** Calls back when it may have changed which sites are read. */
export function onSites(signal: AbortSignal, callback: () => void): void {
  const stop = item.watch((now, before) => {
    if (sitesIn(now) !== sitesIn(before)) callback();
  });
  signal.addEventListener('abort', stop);
  onPolicy(signal, callback);
}

function sitesIn(stored: unknown): string {
  const { offSites, municipalities, ownSites } = parseSettings(stored);
  return JSON.stringify([offSites, municipalities, ownSites]);
}
