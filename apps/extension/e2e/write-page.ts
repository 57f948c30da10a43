import { expect, type Page } from '@playwright/test';
import { demo } from './fixtures.ts';
import { markedTexts } from './on-the-page.ts';

/** Puts text of our own on a page of the demo, once its own names are marked. */
export async function write(page: Page, html: string): Promise<void> {
  await page.goto(`${demo.ncj}/ziekteverzuim.html`);
  await expect.poll(() => markedTexts(page)).not.toEqual([]);
  await page.evaluate((text) => {
    document.title = 'M@ZL';
    (document.querySelector('main') ?? document.body).innerHTML = text;
  }, html);
}
