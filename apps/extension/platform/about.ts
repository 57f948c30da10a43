import { browser } from 'wxt/browser';

/** The version of the extension, such as `1.4.0`. */
export function version(): string {
  return browser.runtime.getManifest().version;
}

/** Whether the extension of a content script is no longer there: removed, switched off, or replaced by an update. */
export function isGone(): boolean {
  return browser.runtime?.id === undefined;
}
