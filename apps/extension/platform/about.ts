import { browser } from 'wxt/browser';

/** The version of the extension, such as `1.4.0`. */
export function version(): string {
  return browser.runtime.getManifest().version;
}
