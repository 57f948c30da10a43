import { type Audience, audiences } from '@slim-samenwerken/content';
import type { Off } from '../messaging.ts';
import { storageItem } from '../platform/storage.ts';

/** What the user has set. */
export interface Settings {
  readonly role: Audience;
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

/** Never handed out: stored data are parsed into a fresh object each time. */
const DEFAULTS: Settings = Object.freeze({
  role: 'professional',
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
export function parseSettings(value: unknown): Settings {
  const stored: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  const flag = (field: 'welcomed' | 'cards' | 'terms') =>
    typeof stored[field] === 'boolean' ? stored[field] : DEFAULTS[field];
  return {
    role: audiences.find((role) => role === stored['role']) ?? DEFAULTS.role,
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

/** The settings as they are stored now. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await item.getValue());
}

/**
 * Changes some settings. Two windows, or a window and the worker, may do so at once: neither change is lost.
 *
 * @param change what becomes different, or how that follows from the settings as they are
 */
export async function changeSettings(
  change: Partial<Settings> | ((settings: Settings) => Partial<Settings>),
): Promise<void> {
  await navigator.locks.request('settings', async () => {
    const stored = await item.getValue();
    const settings = parseSettings(stored);
    const changed = typeof change === 'function' ? change(settings) : change;
    // A newer version may have stored fields that this one does not know.
    await item.setValue({ ...(typeof stored === 'object' ? stored : {}), ...settings, ...changed });
  });
}

/**
 * Switches off what a user has had enough of.
 *
 * @param site the site where the user is, for what is meant to be off there
 */
export function switchOff(off: Off, site: string | undefined): Promise<void> {
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
export function switchOn(off: Off, site: string | undefined): Promise<void> {
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

/** Calls back when the settings change, in this window or in another. */
export function onSettings(signal: AbortSignal, callback: (settings: Settings) => void): void {
  const stop = item.watch((value) => callback(parseSettings(value)));
  signal.addEventListener('abort', stop);
}

/** Calls back when the sites that are off become others. */
export function onOffSites(signal: AbortSignal, callback: () => void): void {
  const stop = item.watch((now, before) => {
    if (parseSettings(now).offSites.join() !== parseSettings(before).offSites.join()) callback();
  });
  signal.addEventListener('abort', stop);
}
