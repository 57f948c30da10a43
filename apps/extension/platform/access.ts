import { browser } from 'wxt/browser';
import { ownSites } from './scripts.ts';

/** Whether the browser lets us read our own sites. A user or an administrator can withhold that. */
export function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: ownSites() });
}

/** Asks the user for it. Must be called within a user's gesture, before any await. */
export function askSiteAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: ownSites() });
}

/** Calls back when access is given or taken away. */
export function onAccessChange(signal: AbortSignal, callback: () => void): void {
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(callback);
    signal.addEventListener('abort', () => event.removeListener(callback));
  }
}
