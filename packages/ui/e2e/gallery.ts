import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { test as base } from '@playwright/test';

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const built = new URL('../test-results/gallery/', import.meta.url);

/** A page that finds the built gallery at http://gallery.test, without a server and without a port. */
export const test = base.extend({
  page: async ({ page }, use) => {
    await page.route('http://gallery.test/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      const path = pathname === '/' ? 'index.html' : pathname.slice(1);
      const body = await readFile(new URL(path, built)).catch(() => undefined);
      await route.fulfill(body ? { body, contentType: types[extname(path)] ?? '' } : { status: 404 });
    });
    await use(page);
  },
});

/** The views of the gallery that show the panel. */
export const panelViews = [
  'page',
  'element',
  'project',
  'elements',
  'own',
  'silences',
  'long',
  'search',
  'matrix',
  'welcome',
];
export const views = [...panelViews, 'settings', 'sites', 'card'];
