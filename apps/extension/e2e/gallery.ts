import { type ExtensionBrowser, launchWithExtension } from '@slim-samenwerken/toolchain/browser';
import { test as base, demo, extensionDir } from './fixtures.ts';

/** One browser for all the hostile pages: to start one takes longer than to try a page. */
export const test = base.extend<object, { gallery: ExtensionBrowser }>({
  gallery: [
    async ({ headless, site }, use) => {
      const browser = await launchWithExtension({ extensionDir, headless: headless ?? true, site });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ gallery }, use) => use(gallery.context),
  page: async ({ context }, use) => {
    const page = await context.newPage();
    await use(page);
    await page.close();
  },
});

/** The address of a page in ../demo/www.ncj.nl/hostile. */
export const hostile = (file: string) => `${demo.ncj}/hostile/${file}.html`;
