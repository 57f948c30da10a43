import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchWithExtension } from '@slim-samenwerken/toolchain/browser';
import { demo, expect, extensionDir, needs, test } from './fixtures.ts';
import { goTo, shown, title } from './in-the-panel.ts';

const managers = (panel: Page) => panel.locator('details', { hasText: 'Managers' }).last();
const scrolled = (panel: Page) => panel.evaluate(() => Math.round(window.scrollY));

/** Reads on in an element, and opens what others can do. */
async function readOn(panel: Page): Promise<number> {
  await goTo(panel, '#/element/effectieve-communicatie');
  await managers(panel).locator('summary').first().click();
  await managers(panel).scrollIntoViewIfNeeded();
  await panel.evaluate(() => window.scrollTo(0, 700));
  // Firefox scrolls to the nearest pixel of the screen.
  await expect.poll(() => stored(panel)).toMatch(/"top":(700|699\.)/);
  return scrolled(panel);
}

const stored = (panel: Page) =>
  panel.evaluate<string>("chrome.storage.local.get('panelState').then((all) => JSON.stringify(all))");

async function expectAsLeft(panel: Page, top: number): Promise<void> {
  await expect(title(panel)).toHaveText('Effectieve communicatie');
  await expect(managers(panel)).toHaveAttribute('open');
  await expect.poll(() => scrolled(panel)).toBe(top);
}

test.describe('the panel opens as it was left', () => {
  test('after a reload', async ({ page, openPanel }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    const panel = await openPanel(page);
    const top = await readOn(panel);
    await panel.reload();
    await expectAsLeft(panel, top);
  });

  test.describe('when the worker was stopped', () => {
    needs('The worker is stopped beside an open panel');
    test('after a reload', async ({ page, extension, openPanel }) => {
      await page.goto(`${demo.ncj}/ziekteverzuim.html`);
      const panel = await openPanel(page);
      const top = await readOn(panel);
      await extension.stopWorker();
      await panel.reload();
      await expectAsLeft(panel, top);
    });
  });

  test('when it is closed and opened again', async ({ page, extension, openPanel }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    const panel = await openPanel(page);
    const top = await readOn(panel);
    await extension.closePanel(panel, page);
    await expectAsLeft(await openPanel(page), top);
  });

  test.describe('when the browser starts again', () => {
    needs('The browser starts again with its profile');
    test('after a restart of the browser, with the filters of the search; and there is a way back', async ({
      site,
    }) => {
      // Two browsers, one after the other.
      test.slow();
      const userDataDir = mkdtempSync(join(tmpdir(), 'slim-samenwerken-kept-'));
      const start = () => launchWithExtension({ extensionDir, headless: true, site, userDataDir });
      try {
        const before = await start();
        const [page = await before.context.newPage()] = before.context.pages();
        await page.goto(`${demo.ncj}/ziekteverzuim.html`);
        const panel = await before.openPanel(page);
        await goTo(panel, '#/search?q=doel&kind=tip');
        await expect(title(panel)).toHaveText('Zoeken');
        const top = await readOn(panel);
        await before.close();

        const after = await start();
        const [again = await after.context.newPage()] = after.context.pages();
        await again.goto(`${demo.ncj}/ziekteverzuim.html`);
        const reopened = await after.openPanel(again);
        await expectAsLeft(reopened, top);
        await reopened.getByRole('button', { name: 'Terug' }).click();
        await expect(title(reopened)).toHaveText('Elementen');
        await reopened.getByRole('searchbox').fill('samen');
        await expect(reopened.getByLabel('Wat')).toHaveValue('tip');
        await after.close();
      } finally {
        rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
      }
    });
  });

  test('on the way back within it, with the focus where it was', async ({ page, openPanel }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    const panel = await openPanel(page);
    await panel.getByRole('navigation').getByRole('button', { name: 'Projecten' }).click();
    const link = panel.getByRole('link', { name: 'CenteringParenting in de JGZ' });
    await link.scrollIntoViewIfNeeded();
    await expect.poll(() => scrolled(panel)).toBeGreaterThan(0);
    const top = await scrolled(panel);
    await link.click();
    await expect(title(panel)).toHaveText('CenteringParenting in de JGZ');
    await expect.poll(() => scrolled(panel)).toBe(0);
    await panel.getByRole('button', { name: 'Terug' }).click();
    await expect(link).toBeFocused();
    await expect.poll(() => scrolled(panel)).toBe(top);
  });

  test('but what was read on the web is written nowhere', async ({ page, openPanel }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    const panel = await openPanel(page);
    await shown(panel, 'element').nth(1).locator('summary').first().click();
    const session = () =>
      panel.evaluate<string>('chrome.storage.session.get().then((all) => JSON.stringify(all))');
    await expect.poll(session).toContain('ziekteverzuim');
    expect(
      await panel.evaluate<string>('chrome.storage.local.get().then((all) => JSON.stringify(all))'),
    ).not.toContain('ncj.nl');
    await panel.reload();
    await expect(shown(panel, 'element').nth(1)).toHaveAttribute('open');
  });
});
