import { type Browser, browser } from 'wxt/browser';

/** What Firefox has where Chrome and Edge have `sidePanel`. */
interface SidebarAction {
  open(): Promise<void>;
  close(): Promise<void>;
}

const { sidePanel, sidebarAction } = browser as {
  sidePanel?: typeof Browser.sidePanel;
  sidebarAction?: SidebarAction;
};

const PRESS = 'slim-samenwerken-press';
const SIDE_PANEL = 'SIDE_PANEL' as Browser.runtime.ContextType;

/**
 * Calls back when the toolbar button or its shortcut is pressed. Ask at the start of the worker. The browser could open the panel by
 * itself, but then it would not let us know which page the button was pressed on.
 */
export function onToolbarClick(callback: (tab: Browser.tabs.Tab) => void): void {
  browser.action.onClicked.addListener(callback);
}

/**
 * Opens the panel of a window after a press on the toolbar button; a panel that is open answers it: it closes or stays. Must be called
 * before any await: the press counts only then.
 *
 * @param known whether the browser has let us know which page is in front
 * @param tell tells all pages of ours, of which only an open panel answers
 */
export async function openOrClose(windowId: number, known: boolean, tell: () => void): Promise<void> {
  if (sidePanel) {
    // A panel is told only when opening is over, for that would open again what has just closed; and only one that was there
    // before. Of which window it is the browser does not say: the panels know.
    const before = browser.runtime.getContexts({ contextTypes: [SIDE_PANEL] });
    await openPanel(windowId);
    if ((await before).length > 0) tell();
    return;
  }
  const open = sidebars(windowId);
  if (open.length === 0) return openPanel(windowId);
  const press = () => new CustomEvent(PRESS, { detail: known, cancelable: true });
  // Firefox lets a panel close itself only while nobody has gone anywhere in it.
  if (open.map((view) => view.dispatchEvent(press())).every(Boolean)) await sidebarAction?.close();
}

/**
 * In Firefox's panel: answers a press on the toolbar button.
 *
 * @param stays says whether the panel stays open
 */
export function onPress(signal: AbortSignal, stays: (known: boolean) => boolean): void {
  const answer = (event: Event) => {
    if (stays((event as CustomEvent<boolean>).detail)) event.preventDefault();
  };
  addEventListener(PRESS, answer, { signal });
}

/**
 * Whether a click in a page can lead to the panel. In Firefox only the toolbar button and the shortcut open it, so there it can
 * when the panel is open already.
 *
 * @param windowId the window of the page
 */
export function isPanelInReach(windowId: number): boolean {
  return sidePanel !== undefined || sidebars(windowId).length > 0;
}

/**
 * Opens the panel of a window. Must be called within a user's gesture, before any await: else the browser refuses.
 *
 * @param windowId the window of the page that was clicked in
 */
export async function openPanel(windowId: number): Promise<void> {
  if (sidePanel) return sidePanel.open({ windowId });
  // Firefox would make one that is open anew.
  if (sidebars(windowId).length === 0) await sidebarAction?.open();
}

/** The panels that are open in a window. Only Firefox tells. */
function sidebars(windowId: number): Window[] {
  if (!sidebarAction) return [];
  const which = { type: 'sidebar', windowId } as unknown as Browser.extension.FetchProperties;
  return browser.extension.getViews(which) as unknown as Window[];
}
