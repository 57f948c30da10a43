import { PANEL_PORT, type PageFacts, type PanelToPage, parsePageToPanel } from '../messaging.ts';
import { hasSiteAccess, onAccessChange } from '../platform/access.ts';
import type { Port } from '../platform/messages.ts';
import { contentTypeOf, isFixedSite, loadPageScript, loadPanelLink } from '../platform/scripts.ts';
import { type ActiveTab, connectToTab, watchActiveTab } from '../platform/tabs.ts';
import { onSites, readSettings } from '../storage/settings.ts';
import { siteAmong, siteOf } from '../storage/site.ts';

/** Asks the page to show a place. A page that has gone on meanwhile ignores it. */
type Show = (place: ShownPlace) => void;

/** One of the places of a named record, or of some words. `nth` counts on past the last. */
export type ShownPlace = { readonly nth: number } & ({ readonly id: string } | { readonly words: string });

/** A page outside our sites of which the browser has let us know the address, because the toolbar button was pressed on it. */
interface Here {
  readonly url: string;
  /** Reads it until the reader leaves it. */
  readonly readOnce: () => Promise<void>;
}

/** What the panel knows of the tab that the user looks at. */
export type Look =
  | { readonly at: 'loading' }
  | { readonly at: 'page'; readonly facts: PageFacts; readonly show: Show }
  /** This site is switched off, or one above it. */
  | { readonly at: 'off'; readonly site: string }
  /** The browser withholds our sites. */
  | { readonly at: 'no-access' }
  | { readonly at: 'unsupported'; readonly why: 'elsewhere'; readonly here?: Here }
  | { readonly at: 'unsupported'; readonly why: 'pdf' | 'unreadable' };

/** A page that is still loading gets its content script at some moment: try again this often. */
const RETRY_MS = 400;

/**
 * Follows the active tab of this window.
 *
 * @param signal ends it
 * @returns looks once more, for who has reason to think that something has changed
 */
export function followActiveTab(signal: AbortSignal, onLook: (look: Look) => void): () => void {
  let current: AbortController | undefined;
  const again = watchActiveTab(signal, (tab) => {
    current?.abort();
    current = new AbortController();
    void lookAt(tab, AbortSignal.any([signal, current.signal]), onLook, again);
  });
  onAccessChange(signal, again);
  onSites(signal, again);
  return again;
}

/** @param again called when the page has gone, to look at what comes in its place */
async function lookAt(
  tab: ActiveTab,
  signal: AbortSignal,
  onLook: (look: Look) => void,
  again: () => void,
): Promise<void> {
  const tell = (look: Look) => {
    if (!signal.aborted) onLook(look);
  };
  if (tab.url === undefined) {
    tell(await outside());
    return;
  }
  const { url } = tab;
  const { offSites } = await readSettings();
  const site = siteAmong(offSites, siteOf(url));
  if (site !== undefined) {
    tell({ at: 'off', site });
    return;
  }
  if ((await listen(tab.id, signal, tell, again)) || signal.aborted) return;
  if (!(await isOurs(url))) {
    const readOnce = async () => {
      if (await succeeds(loadPageScript(tab.id))) again();
      else tell({ at: 'unsupported', why: 'unreadable' });
    };
    tell(await outside({ url, readOnce }));
    return;
  }
  const type = await contentTypeOf(tab.id, url);
  if (type === 'application/pdf') tell({ at: 'unsupported', why: 'pdf' });
  else if (tab.loading) {
    tell({ at: 'loading' });
    // When the page has loaded the browser says so, and that ends this signal.
    setTimeout(() => signal.aborted || void lookAt(tab, signal, onLook, again), RETRY_MS);
  } else if (
    type === undefined ||
    !(await succeeds(loadPageScript(tab.id))) ||
    !(await listen(tab.id, signal, tell, again))
  )
    tell({ at: 'unsupported', why: 'unreadable' });
}

/** Whether a page is on a site that is read. What knows the chosen ones is loaded only where it matters. */
async function isOurs(url: string): Promise<boolean> {
  if (isFixedSite(url)) return true;
  const { readsAt } = await import('../sites/reads-at.ts');
  return readsAt(url);
}

/** What to say of a page outside our sites. That those are withheld comes first: then nothing can be read anywhere. */
async function outside(here?: Here): Promise<Look> {
  if (!(await hasSiteAccess())) return { at: 'no-access' };
  return { at: 'unsupported', why: 'elsewhere', ...(here && { here }) };
}

async function succeeds(task: Promise<void>): Promise<boolean> {
  return task.then(
    () => true,
    () => false,
  );
}

/**
 * Listens to the content script of a tab.
 *
 * @returns whether there is one. It is heard until the signal ends.
 */
async function listen(
  tabId: number,
  signal: AbortSignal,
  tell: (look: Look) => void,
  again: () => void,
): Promise<boolean> {
  if (!(await succeeds(loadPanelLink(tabId))) || signal.aborted) return false;
  return new Promise((resolve) => {
    const port: Port = connectToTab(tabId, PANEL_PORT);
    let heard = false;
    signal.addEventListener('abort', () => port.disconnect());
    port.onMessage.addListener((value: unknown) => {
      const message = parsePageToPanel(value);
      if (!message) return;
      const { facts } = message;
      heard = true;
      resolve(true);
      tell({
        at: 'page',
        facts,
        show: (place) => {
          const type = 'id' in place ? 'panel→page:show' : 'panel→page:show-words';
          const request = { type, visit: facts.visit, ...place } as PanelToPage;
          if (!signal.aborted) port.postMessage(request);
        },
      });
    });
    port.onDisconnect.addListener(() => {
      resolve(false);
      if (!heard || signal.aborted) return;
      tell({ at: 'loading' });
      again();
    });
    signal.addEventListener('abort', () => resolve(false));
  });
}
