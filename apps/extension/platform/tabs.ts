import { type Browser, browser } from 'wxt/browser';
import type { Port } from './messages.ts';

/** The tab that the user looks at. */
export interface ActiveTab {
  readonly id: number;
  /** Only known on sites that we may read. */
  readonly url: string | undefined;
  readonly loading: boolean;
}

/**
 * Calls back with the active tab of this window: now, when the user switches, and when its page changes.
 *
 * @param signal ends the watching
 * @returns calls back once more, for who has reason to think that something has changed
 */
export function watchActiveTab(signal: AbortSignal, callback: (tab: ActiveTab) => void): () => void {
  const here = thisWindow();

  const report = async () => {
    const windowId = await here;
    if (windowId === undefined) return;
    const [tab] = await browser.tabs.query({ active: true, windowId });
    if (tab?.id !== undefined && !signal.aborted)
      callback({ id: tab.id, url: tab.url, loading: tab.status === 'loading' });
  };
  const onActivated = () => void report();
  const onUpdated = (_id: number, change: { status?: string | undefined }, tab: Browser.tabs.Tab) => {
    if (tab.active && change.status !== undefined) void report();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  void report();
  return () => void report();
}

/** The window that this page of our own is in. */
export async function thisWindow(): Promise<number | undefined> {
  return (await browser.windows.getCurrent()).id;
}

/** Opens a connection to the content script of a tab. It ends at once where there is none. */
export function connectToTab(tabId: number, name: string): Port {
  const port = browser.tabs.connect(tabId, { name, frameId: 0 });
  port.onDisconnect.addListener(() => {
    // Reading it tells the browser that we know: a page without our script is nothing unusual.
    void browser.runtime.lastError;
  });
  return port;
}
