import { browser } from 'wxt/browser';

const PAGE_SCRIPT = '/content-scripts/page.js';
const PAGE_STYLE = '/content-scripts/page.css';

/** Brings the card's code to a page. Rejects when the page is gone. */
export async function loadCardScript(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/card.js'] });
}

/**
 * Brings the content script to a page that was open before the extension was there: Chrome does not do that by itself.
 *
 * @returns whether the page could be read
 */
export async function loadPageScript(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: [PAGE_STYLE] });
    await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** Does so for every page of our sites that is open. */
export async function loadPageScriptEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ownSites() });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? false : loadPageScript(id))));
}

/** The sites that are read, as the manifest has them. */
export function ownSites(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}
