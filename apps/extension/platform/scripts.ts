import { type Browser, browser } from 'wxt/browser';
import { covers } from '../sites/match.ts';

const PAGE_SCRIPT = '/content-scripts/page.js';
const PAGE_STYLE = '/content-scripts/page.css';

/** The name under which the browser knows the content script on the sites that somebody chose. */
const CHOSEN_SITES = 'chosen-sites';

/** Brings the card's code to a page. Rejects when the page is gone. */
export const loadCardScript = (tabId: number, frameId: number) => loadScript('/card.js', tabId, frameId);

/** Brings the names of the terms to a page. Rejects when the page is gone. */
export const loadTermsScript = (tabId: number, frameId: number) => loadScript('/terms.js', tabId, frameId);

/** Brings what talks to panels to a page. Rejects where no script of ours may come. */
export const loadPanelLink = (tabId: number) => loadScript('/panel-link.js', tabId, 0);

async function loadScript(
  file: '/card.js' | '/terms.js' | '/panel-link.js',
  tabId: number,
  frameId: number,
): Promise<void> {
  // At once: what it adds to is there, or it has no work.
  const injectImmediately = true;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [file],
    injectImmediately,
  });
}

/**
 * What kind of document a tab holds, such as `text/html` or `application/pdf`.
 *
 * @param url the address of its page
 * @returns undefined where the browser lets no extension in, such as its own page about an address that failed to load
 */
export async function contentTypeOf(tabId: number, url: string): Promise<string | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
      injectImmediately: true,
    });
    return answer?.result;
  } catch {
    // Firefox lets none into its PDF viewer either: there the address has to tell.
    return /\.pdf$/i.test(URL.parse(url)?.pathname ?? '') ? 'application/pdf' : undefined;
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

/** Calls back when the browser starts. Ask at the start of the worker. */
export function onBrowserStart(callback: () => void): void {
  browser.runtime.onStartup.addListener(callback);
}

/** Does so for every open page within the patterns, also one that is still loading: the script waits for it. */
export async function loadPageScriptAt(patterns: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && loadPageScript(id)));
}

/** The patterns where the content script runs besides the sites of the manifest. */
export async function readScriptPatterns(): Promise<readonly string[]> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [CHOSEN_SITES] });
  return script?.matches ?? [];
}

/**
 * Makes the content script run there, from the next page on. The browser keeps it so until the extension is updated.
 *
 * @param except where it does not run within the patterns
 */
export async function setScriptPatterns(
  patterns: readonly string[],
  except: readonly string[],
): Promise<void> {
  const { scripting } = browser;
  const ids = [CHOSEN_SITES];
  const isThere = (await scripting.getRegisteredContentScripts({ ids })).length > 0;
  if (patterns.length === 0) {
    if (isThere) await scripting.unregisterContentScripts({ ids });
    return;
  }
  const script: Browser.scripting.RegisteredContentScript = {
    id: CHOSEN_SITES,
    matches: [...patterns],
    excludeMatches: [...except],
    js: [PAGE_SCRIPT],
    css: [PAGE_STYLE],
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  if (isThere) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([script]);
}

/** Does so for every page of our sites that is open. */
export async function loadPageScriptEverywhere(): Promise<void> {
  // One that is still loading gets its script from the manifest.
  const tabs = await browser.tabs.query({ url: ownSites(), status: 'complete' });
  // A tab can be gone by now, or show an error page: the others still get their script.
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && loadPageScript(id)));
}

/** Whether a page is on one of the sites that are always read. */
export function isFixedSite(url: string): boolean {
  return covers(ownSites(), url);
}

/** The sites that are read, as the manifest has them. */
export function ownSites(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}
