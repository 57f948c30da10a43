import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { type ExtensionBrowser, reuseChromium } from '@slim-samenwerken/toolchain/browser';
import { reuseFirefox } from '@slim-samenwerken/toolchain/firefox';
import { type Site, type SiteRequest, serveSites } from '@slim-samenwerken/toolchain/site';
import { differences } from './differences.ts';
import { isOfBrowser, isOfPage } from './own-requests.ts';

/** Where a browser's build of the extension stands. */
export const built = (name: string) => fileURLToPath(new URL(`../.output/${name}`, import.meta.url));
export const extensionDir = built('chrome-mv3');
const demoDir = fileURLToPath(new URL('../demo', import.meta.url));

/** The sites in ../demo, by what they are to the extension. */
export const demo = {
  ncj: 'https://www.ncj.nl',
  zonmw: 'https://www.zonmw.nl',
  municipality: 'https://www.zeist.nl',
  elsewhere: 'https://www.example.org',
} as const;

interface WorkerFixtures {
  site: Site;
  /** Gives a browser with the built extension and nothing of an earlier test in it. */
  launch: (language: string) => Promise<ExtensionBrowser>;
}

interface TestFixtures {
  /** The language of the browser. */
  language: string;
  /** The same, in the language of this test. */
  extension: ExtensionBrowser;
  /** Opens the docked panel by a click on the toolbar button, with this page in front. */
  openPanel: (page: Page) => Promise<Page>;
  /** The requests of this test so far, without the browser's own. */
  requests: () => readonly SiteRequest[];
  /** What pages and panels put in their consoles as errors, and what they did not catch. Must be empty at the end. */
  consoleErrors: string[];
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from a pattern
    async ({}, use) => {
      const site = await serveSites(demoDir);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],

  language: ['nl', { option: true }],

  launch: [
    async ({ browserName, headless, site }, use) => {
      const options = { headless: headless ?? true, site };
      const isFirefox = browserName === 'firefox';
      const browser = isFirefox ? await reuseFirefox(options) : reuseChromium(options);
      const folder = built(isFirefox ? 'firefox-mv3' : 'chrome-mv3');
      await use((language) => browser.withExtension(folder, language));
      await browser.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],

  extension: async ({ launch, language }, use) => {
    const extension = await launch(language);
    await use(extension);
    await extension.close();
  },

  context: async ({ extension }, use) => use(extension.context),

  page: async ({ context }, use) => use(context.pages()[0] ?? (await context.newPage())),

  openPanel: async ({ extension, consoleErrors }, use) => {
    await use(async (page) => {
      const panel = await extension.openPanel(page);
      collectErrors(panel, consoleErrors);
      // The panel can be read before it has its place: until then the page may still move aside, from under a pointer.
      await page.waitForFunction(() => outerWidth - innerWidth > 200);
      return panel;
    });
  },

  requests: [
    async ({ site }, use) => {
      const before = site.requests.length;
      const requests = () => site.requests.slice(before).filter((request) => !isOfBrowser(request));
      await use(requests);
      // What this project promises, at the end of every scenario: nobody but the page itself has asked for anything.
      expect(requests().filter((request) => !isOfPage(request))).toEqual([]);
    },
    { auto: true },
  ],

  consoleErrors: [
    async ({ context }, use) => {
      const errors: string[] = [];
      const listen = (page: Page) => collectErrors(page, errors);
      for (const page of context.pages()) listen(page);
      context.on('page', listen);
      await use(errors);
      context.off('page', listen);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

/** Leaves a scenario out in the browser that has not what it is about. */
export function needs(what: keyof typeof differences): void {
  const { not, why } = differences[what];
  test.skip(({ browserName }) => browserName === not, why);
}

/** What Firefox and Chromium say of a page that is left or loaded anew while a part of it was still being loaded. */
const LEFT_LOADING = /^(error loading|Failed to fetch) dynamically imported module: (moz|chrome)-extension:/;

function collectErrors(page: Page, errors: string[]): void {
  const collect = (text: string) => {
    if (!LEFT_LOADING.test(text)) errors.push(`${page.url()}: ${text}`);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') collect(message.text());
  });
  page.on('pageerror', ({ message }) => collect(message));
}

export { expect };
