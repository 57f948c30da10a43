import type { PageSettings } from '../page/page-settings.ts';
import { isFields, isText } from '../parse.ts';
import { onManaged, readManaged } from '../platform/managed.ts';
import { followStored } from '../platform/stored.ts';
import { bareHost, siteAmong, siteOf } from './site.ts';

/**
 * Calls back with the settings that a page needs: now and after each change. A reading of its own, because the content script has
 * no room for all settings and the whole policy; a test holds it to the reading of both.
 *
 * @param signal ends the watching
 */
export function followPageSettings(signal: AbortSignal, callback: (settings: PageSettings) => void): void {
  let stored: { value: unknown } | undefined;
  let managed: { value: unknown } | undefined;
  const tell = () => {
    // Not before both are known: either may say that this page is not read.
    if (stored && managed && !signal.aborted)
      callback(parsePageSettings(stored.value, managed.value, location.href));
  };
  const readPolicy = async () => {
    managed = { value: await readManaged() };
    tell();
  };
  followStored('settings', signal, (value) => {
    stored = { value };
    tell();
  });
  onManaged(signal, () => void readPolicy());
  void readPolicy();
}

/**
 * Makes a page's settings of whatever is stored.
 *
 * @param managed what the organisation has set, over the user's
 * @param url the address of the page
 */
export function parsePageSettings(value: unknown, managed: unknown, url: string): PageSettings {
  const { cards, mentions, terms, offNames, offSites } = isFields(value) ? value : {};
  const policy = isFields(managed) ? managed : {};
  const off = [...textsOf(policy['offSites']).map(bareHost), ...textsOf(offSites)];
  return {
    on: siteAmong(off, siteOf(url)) === undefined,
    cards: typeof policy['cards'] === 'boolean' ? policy['cards'] : cards !== false,
    mentions: mentions === 'all' ? 'all' : 'first',
    terms: terms === true,
    offNames: [...new Set(textsOf(offNames))],
  };
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(isText) : [];
}
