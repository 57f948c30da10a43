import { browser } from 'wxt/browser';

/** Opens the page with the settings, in a tab of its own. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
