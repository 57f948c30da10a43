import { type Browser, browser } from 'wxt/browser';

/**
 * Calls back when the toolbar button or its shortcut is pressed. Ask at the start of the worker. The browser could open the panel by
 * itself, but then it would not let us know which page the button was pressed on.
 */
export function onToolbarClick(callback: (tab: Browser.tabs.Tab) => void): void {
  browser.action.onClicked.addListener(callback);
}

/**
 * Opens the panel of a window. Must be called within a user's gesture, before any await: else the browser refuses.
 *
 * @param windowId the window of the page that was clicked in
 */
export function openPanel(windowId: number): Promise<void> {
  return browser.sidePanel.open({ windowId });
}
