import { type Browser, browser } from 'wxt/browser';

/** What Firefox has where Chrome and Edge have `sidePanel`. */
interface SidebarAction {
  open(): Promise<void>;
  isOpen(where: { windowId: number }): Promise<boolean>;
}

const { sidePanel, sidebarAction } = browser as {
  sidePanel?: typeof Browser.sidePanel;
  sidebarAction?: SidebarAction;
};

/**
 * Calls back when the toolbar button or its shortcut is pressed. Ask at the start of the worker. The browser could open the panel by
 * itself, but then it would not let us know which page the button was pressed on.
 */
export function onToolbarClick(callback: (tab: Browser.tabs.Tab) => void): void {
  browser.action.onClicked.addListener(callback);
}

/**
 * Whether a click in a page can lead to the panel. In Firefox only the toolbar button and the shortcut open it, so there it can
 * when the panel is open already.
 *
 * @param windowId the window of the page
 */
export async function isPanelInReach(windowId: number): Promise<boolean> {
  return sidePanel !== undefined || (await sidebarAction?.isOpen({ windowId })) === true;
}

/**
 * Opens the panel of a window. Must be called within a user's gesture, before any await: else the browser refuses.
 *
 * @param windowId the window of the page that was clicked in
 */
export async function openPanel(windowId: number): Promise<void> {
  if (sidePanel) return sidePanel.open({ windowId });
  // After a click in a page Firefox refuses; that click is only offered beside a panel that is open.
  await sidebarAction?.open().catch(() => {});
}
