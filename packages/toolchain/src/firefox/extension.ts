import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { ExtensionControl } from '../extension-control.ts';
import type { Marionette } from './marionette.ts';

const MODIFIERS: Readonly<Record<string, string>> = { Alt: '\uE00A', Shift: '\uE008', Ctrl: '\uE009' };

/** Finds the extension: `arguments[0]` is its id. */
const EXTENSION = 'const { extension } = WebExtensionPolicy.getByID(arguments[0]);';

/** Gives the element of the browser's window that a selector finds, once it can be seen. */
const SHOWN = `const shown = async (selector) => {
  for (let turn = 0; turn < 500; turn++) {
    const element = window.document.querySelector(selector);
    if (element?.checkVisibility() && element.getBoundingClientRect().width > 0) return element;
    await new Promise((resolve) => window.setTimeout(resolve, 20));
  }
  throw new Error('Firefox shows no ' + selector);
};`;

/**
 * Installs an unpacked extension in a running Firefox and gives what a person can do with it.
 *
 * @returns also `uninstall`, after which nothing of it is left
 */
export async function installExtension(
  marionette: Marionette,
  context: BrowserContext,
  extensionDir: string,
): Promise<ExtensionControl & { uninstall(): Promise<void> }> {
  const install = async () => {
    const { value } = (await marionette.send('Addon:Install', { path: extensionDir, temporary: true })) as {
      value: string;
    };
    await marionette.run(`${EXTENSION} await extension.promiseBackgroundStarted();`, value);
    return value;
  };
  const id = await install();
  const origin = await marionette.run<string>(`${EXTENSION} return extension.baseURL.slice(0, -1);`, id);
  // Firefox's own way of making names of ids.
  const widget = id.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_');

  const remove = async () => {
    await marionette.send('Addon:Uninstall', { id });
  };

  async function clickToolbarButton(page: Page): Promise<void> {
    await page.bringToFront();
    const button = await marionette.run<Record<string, string>>(
      `${SHOWN} return shown(arguments[0]);`,
      `#${widget}-BAP`,
    );
    await marionette.send('WebDriver:ElementClick', { id: Object.values(button)[0] });
  }

  async function panelOpenedBy(action: () => Promise<void>): Promise<Page> {
    const [panel] = await Promise.all([context.waitForEvent('page'), action()]);
    await panel.waitForURL(({ protocol }) => protocol === 'moz-extension:', { waitUntil: 'commit' });
    // Where a reader's first click or Tab would bring it. Playwright's clicks leave the focus of the window where it is.
    await marionette.run(
      "window.document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser').focus()",
    );
    return panel;
  }

  /** As a user does on the page of the extension's permissions. */
  const setSites = (change: 'add' | 'remove') =>
    marionette.run(
      `${EXTENSION}
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const origins = extension.manifest.host_permissions;
      await ExtensionPermissions[arguments[1]](arguments[0], { origins, permissions: [] }, extension);`,
      id,
      change,
    );

  return {
    origin,
    panelOpenedBy,
    openPanel: (page) => panelOpenedBy(() => clickToolbarButton(page)),
    pressToolbarButton: clickToolbarButton,
    async closePanel(panel, page) {
      await Promise.all([panel.waitForEvent('close'), clickToolbarButton(page)]);
      // Its page goes before the sidebar itself, and until then another click opens nothing.
      await marionette.run(
        'while (window.SidebarController.isOpen) await new Promise((resolve) => window.setTimeout(resolve, 20));',
      );
    },
    async reload() {
      await install();
    },
    withholdSites: () => setSites('remove'),
    giveSites: () => setSites('add'),
    async stopWorker() {
      await marionette.run(`${EXTENSION} await extension.terminateBackground();`, id);
    },
    async pressShortcut(command) {
      const keys = keysOf(extensionDir, command);
      const down = keys.map((value) => ({ type: 'keyDown', value }));
      const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      await marionette.send('WebDriver:PerformActions', {
        actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }],
      });
    },
    async answerPermission(answer) {
      const button = answer === 'allow' ? 'primary' : 'secondary';
      await marionette.run(
        `${SHOWN} (await shown(arguments[0])).click();`,
        `#addon-webext-permissions-notification .popup-notification-${button}-button`,
      );
    },
    remove,
    async uninstall() {
      if (await marionette.run<boolean>('return Boolean(WebExtensionPolicy.getByID(arguments[0]))', id))
        await remove();
    },
  };
}

/** The keys that the manifest suggests for a command, as WebDriver writes them. */
function keysOf(extensionDir: string, command: string): string[] {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as {
    commands?: Record<string, { suggested_key?: { default?: string } }>;
  };
  const keys = manifest.commands?.[command]?.suggested_key?.default;
  if (!keys) throw new Error(`The extension in ${extensionDir} suggests no keys for ${command}.`);
  return keys.split('+').map((key) => MODIFIERS[key] ?? key);
}
