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

/** Whether the browser lets us read there. */
export function mayRead(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...patterns] });
}

/**
 * Asks the user for it, in one question of the browser's own. Must be called within a user's gesture, before any await.
 *
 * @returns false when the user refuses, and where an administrator has forbidden it
 */
export function askAccess(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] }).catch(() => false);
}

/** Gives it back. */
export async function giveBackAccess(patterns: readonly string[]): Promise<void> {
  if (patterns.length > 0) await browser.permissions.remove({ origins: [...patterns] });
}

/** Calls back when access is given or taken away. */
export function onAccessChange(signal: AbortSignal, callback: () => void): void {
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(callback);
    signal.addEventListener('abort', () => event.removeListener(callback));
  }
}
