import type { BrowserContext } from 'playwright-core';

/** Closes all pages of a browser and leaves one new tab. */
export async function emptyWindow(context: BrowserContext): Promise<void> {
  const old = context.pages();
  await context.newPage();
  await Promise.all(old.map((page) => page.close()));
}
