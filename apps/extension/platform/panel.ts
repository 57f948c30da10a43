import { browser } from 'wxt/browser';

/** Makes the toolbar button (and its shortcut) open and close the panel. Once for every start of the worker. */
export function openPanelOnToolbarClick(): void {
  void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
}

/**
 * Opens the panel of a window. Must be called within a user's gesture, before any await: else the browser refuses.
 *
 * @param windowId the window of the page that was clicked in
 */
export function openPanel(windowId: number): Promise<void> {
  return browser.sidePanel.open({ windowId });
}
