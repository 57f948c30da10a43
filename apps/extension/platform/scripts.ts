import { browser } from 'wxt/browser';

const PAGE_SCRIPT = '/content-scripts/page.js';
const PAGE_STYLE = '/content-scripts/page.css';

/** Brings the card's code to a page. Rejects when the page is gone. */
export const loadCardScript = (tabId: number, frameId: number) => loadScript('/card.js', tabId, frameId);

/** Brings the names of the terms to a page. Rejects when the page is gone. */
export const loadTermsScript = (tabId: number, frameId: number) => loadScript('/terms.js', tabId, frameId);

async function loadScript(file: '/card.js' | '/terms.js', tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
}

/**
 * What kind of document a tab holds, such as `text/html` or `application/pdf`.
 *
 * @returns undefined where the browser lets no extension in, such as its own page about an address that failed to load
 */
export async function contentTypeOf(tabId: number): Promise<string | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
      injectImmediately: true,
    });
    return answer?.result;
  } catch {
    return undefined;
  }
}

/** Brings the content script to a page that was open before the extension was there: Chrome does not do that by itself. */
export async function loadPageScript(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: [PAGE_STYLE] });
  await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_SCRIPT] });
}

/** Calls back when the extension has been installed or updated. Ask at the start of the worker. */
export function onInstalled(callback: () => void): void {
  browser.runtime.onInstalled.addListener(callback);
}

/** Does so for every page of our sites that is open. */
export async function loadPageScriptEverywhere(): Promise<void> {
  // One that is still loading gets its script from the manifest.
  const tabs = await browser.tabs.query({ url: ownSites(), status: 'complete' });
  // A tab can be gone by now, or show an error page: the others still get their script.
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && loadPageScript(id)));
}

/** The sites that are read, as the manifest has them. */
export function ownSites(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}
