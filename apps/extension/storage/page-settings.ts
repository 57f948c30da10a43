import type { PageSettings } from '../page/page-settings.ts';
import { isFields } from '../parse.ts';
import { followStored } from '../platform/stored.ts';
import { siteOf } from './site.ts';

/**
 * Calls back with the settings that a page needs: now and after each change. A reading of its own, because the content script has
 * no room for all settings; a test holds it to `parseSettings`.
 *
 * @param signal ends the watching
 */
export function followPageSettings(signal: AbortSignal, callback: (settings: PageSettings) => void): void {
  followStored('settings', signal, (value) => callback(parsePageSettings(value, location.href)));
}

/**
 * Makes a page's settings of whatever is stored.
 *
 * @param url the address of the page
 */
export function parsePageSettings(value: unknown, url: string): PageSettings {
  const { cards, mentions, terms, offNames, offSites } = isFields(value) ? value : {};
  return {
    on: !(Array.isArray(offSites) && offSites.includes(siteOf(url))),
    cards: cards !== false,
    mentions: mentions === 'all' ? 'all' : 'first',
    terms: terms === true,
    offNames: Array.isArray(offNames)
      ? [...new Set(offNames.filter((name) => typeof name === 'string'))]
      : [],
  };
}
