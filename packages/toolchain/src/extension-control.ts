import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
  type Worker,
} from 'playwright-core';
import { COMES_MS, waitFor } from './wait-for.ts';

export interface ExtensionControl {
  /** Where its own pages are: `chrome-extension://...`, without a slash at the end. */
  readonly origin: string;
  /** Opens the docked side panel by a click on the toolbar button, with this page in front, and gives the panel. */
  openPanel(page: Page): Promise<Page>;
  /** The same for any other way of opening it, such as a button on the page. The panel must be closed. */
  panelOpenedBy(action: () => Promise<void>): Promise<Page>;
  /** Presses the toolbar button, with this page in front. */
  pressToolbarButton(page: Page): Promise<void>;
  /** Closes a panel by another click on the toolbar button, and resolves when it is gone. */
  closePanel(panel: Page, page: Page): Promise<void>;
  /** Loads the extension anew, as an update does, while its pages stay open. Resolves when its new worker is there. */
  reload(): Promise<void>;
  /** Removes the extension, as a user can, while its pages stay open. */
  remove(): Promise<void>;
  /** Takes the sites that the manifest asks for from the extension, as a user can in the browser's own settings. */
  withholdSites(): Promise<void>;
  /** Gives them back, in the same place. */
  giveSites(): Promise<void>;
  /** Ends the background worker or event page, as the browser does when it has been idle. Whatever calls it wakes it. */
  stopWorker(): Promise<void>;
  /** Presses the keys of a command of the manifest. A Chromium without a screen hears none: there it does what they do. */
  pressShortcut(command: string): Promise<void>;
  /** Answers what the browser asks the user about permissions. Only in Firefox: that Chromium shows no questions. */
  answerPermission(answer: 'allow' | 'deny'): Promise<void>;
}

/** In a worker: resolves once it hears the toolbar button. Before that a press on it is lost. */
const LISTENS = `new Promise((resolve) => {
  const look = () => (chrome.action.onClicked.hasListeners() ? resolve() : setTimeout(look, 5));
  look();
})`;

/**
 * Loads an unpacked extension into a running browser and gives what a person can do with it.
 * Over the debugging protocol: Chrome and Edge ignore --load-extension since 137 and 139.
 *
 * @param endpoint where a second connection reaches the same browser
 * @returns also `forget`, after which nothing of it is left in the browser
 */
export async function loadExtension(
  context: BrowserContext,
  extensionDir: string,
  endpoint: () => string,
): Promise<ExtensionControl & { forget(): Promise<void> }> {
  const browser = await browserOf(context).newBrowserCDPSession();
  await browser.send('Target.setDiscoverTargets', { discover: true });
  const { id } = await browser.send('Extensions.loadUnpacked', { path: extensionDir });
  const origin = `chrome-extension://${id}`;
  const worker = await workerOf(context, origin);
  await worker.evaluate(LISTENS);
  const panelUrl = `${origin}/${panelPath(extensionDir)}`;
  const connections: Browser[] = [];
  async function connect(): Promise<Browser> {
    const connection = await chromium.connectOverCDP(endpoint());
    connections.push(connection);
    return connection;
  }

  async function clickToolbarButton(page: Page): Promise<void> {
    await page.bringToFront();
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ embedderData }) => embedderData?.['tabActive']);
    if (!tab) throw new Error('The browser shows no tab to click the toolbar button on.');
    await browser.send('Extensions.triggerAction', { id, targetId: tab.targetId });
  }

  async function panelOpenedBy(action: () => Promise<void>): Promise<Page> {
    await Promise.all([targetAt(browser, panelUrl, 'page'), action()]);
    // Playwright leaves a docked panel out of a context's pages, but a connection made later counts it as one.
    return pageAt(contextOf(await connect()), panelUrl);
  }

  /** As a user does on the page of the extension's details. */
  async function setHostAccess(hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
    const front = context.pages().at(-1);
    const settings = await context.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(
      `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', hostAccess: '${hostAccess}' })`,
    );
    await settings.close();
    await front?.bringToFront();
  }

  async function remove(): Promise<void> {
    await browser.send('Extensions.uninstall', { id });
  }

  return {
    origin,
    panelOpenedBy,
    openPanel: (page) => panelOpenedBy(() => clickToolbarButton(page)),
    pressToolbarButton: clickToolbarButton,
    async closePanel(panel, page) {
      await Promise.all([panel.waitForEvent('close', { timeout: COMES_MS }), clickToolbarButton(page)]);
    },
    async reload() {
      // Playwright tells of no second worker; the browser's own list of targets does.
      const again = targetAt(browser, origin, 'service_worker');
      await browser.send('Extensions.loadUnpacked', { path: extensionDir });
      await again;
      // Of a second worker Playwright tells only a connection that is made later.
      await (await workerOf(contextOf(await connect()), origin)).evaluate(LISTENS);
    },
    withholdSites: () => setHostAccess('ON_CLICK'),
    giveSites: () => setHostAccess('ON_ALL_SITES'),
    async stopWorker() {
      const workers = async () => {
        const { targetInfos } = await browser.send('Target.getTargets');
        return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
      };
      const ending = new Set((await workers()).map(({ targetId }) => targetId));
      // What happens before it is really gone nobody hears. One that was called meanwhile is back under the same id, and ended too.
      await waitFor('The end of the worker', async () => {
        const running = (await workers()).filter(({ targetId }) => ending.has(targetId));
        for (const { targetId } of running) await browser.send('Target.closeTarget', { targetId });
        return running.length === 0 || undefined;
      });
    },
    async pressShortcut(command) {
      await worker.evaluate(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true })
          .then(([tab]) => chrome.commands.onCommand.dispatch('${command}', tab))`,
      );
    },
    remove,
    async forget() {
      await Promise.all(connections.map((connection) => connection.close()));
      const { extensions } = await browser.send('Extensions.getExtensions');
      if (extensions.some((extension) => extension.id === id)) await remove();
      await browser.detach();
    },
    answerPermission: () => Promise.reject(new Error('Chromium without a screen shows no questions.')),
  };
}

function browserOf(context: BrowserContext): Browser {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is gone.');
  return browser;
}

async function workerOf(context: BrowserContext, origin: string): Promise<Worker> {
  const isOurs = (worker: Worker) => worker.url().startsWith(origin);
  return (
    context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker', { predicate: isOurs })
  );
}

function panelPath(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as {
    side_panel?: { default_path?: string };
  };
  const path = manifest.side_panel?.default_path;
  if (!path) throw new Error(`The extension in ${extensionDir} has no side panel.`);
  return path;
}

/** Resolves when the browser gets a target of this type at this address. */
function targetAt(browser: CDPSession, url: string, type: 'page' | 'service_worker'): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`No ${type} came at ${url} within ${COMES_MS / 1000} seconds.`));
    }, COMES_MS);
    const look = ({ targetInfo }: { targetInfo: { url: string; type: string } }) => {
      if (targetInfo.type !== type || !targetInfo.url.startsWith(url)) return;
      stop();
      resolve();
    };
    const stop = () => {
      clearTimeout(timer);
      browser.off('Target.targetCreated', look);
      browser.off('Target.targetInfoChanged', look);
    };
    browser.on('Target.targetCreated', look);
    browser.on('Target.targetInfoChanged', look);
  });
}

function contextOf(connection: Browser): BrowserContext {
  const [context] = connection.contexts();
  if (!context) throw new Error('The browser is gone.');
  return context;
}

/** The page at an address. A page that has just been made has none yet. */
function pageAt(context: BrowserContext, url: string): Promise<Page> {
  return waitFor(`A page at ${url}`, () => context.pages().find((page) => page.url().startsWith(url)));
}
