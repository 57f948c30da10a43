import { readdirSync, readFileSync } from 'node:fs';
import { demo, expect, needs, test } from './fixtures.ts';
import { markedTexts, restOn } from './on-the-page.ts';
import { store } from './own-work.ts';

const examples = new URL('../storage/examples/', import.meta.url);

test.describe('a background that the browser has stopped wakes', () => {
  test('for a card', async ({ page, extension }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    await expect.poll(() => markedTexts(page)).toContain('GIZ');
    await extension.stopWorker();
    await restOn(page, 'GIZ');
    await expect(page.locator('slim-samenwerken-card').getByRole('dialog')).toHaveAccessibleName('GIZ');
  });

  test('for the toolbar button, which opens the panel', async ({ page, extension, openPanel }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    await expect.poll(() => markedTexts(page)).toContain('GIZ');
    await extension.stopWorker();
    const panel = await openPanel(page);
    await expect(panel.locator('[data-state="ready"]')).toBeVisible();
  });

  test.describe('beside an open panel', () => {
    needs('The worker is stopped beside an open panel');
    test('for the toolbar button, which closes the panel', async ({ page, extension, openPanel }) => {
      await page.goto(`${demo.ncj}/ziekteverzuim.html`);
      const panel = await openPanel(page);
      await expect(panel.locator('[data-state="ready"]')).toBeVisible();
      await extension.stopWorker();
      await extension.closePanel(panel, page);
    });
  });

  test.describe('for the shortcut', () => {
    needs('The shortcut opens the panel');
    test('which opens and closes the panel', async ({ page, extension }) => {
      await page.goto(`${demo.ncj}/ziekteverzuim.html`);
      await expect.poll(() => markedTexts(page)).toContain('GIZ');
      await extension.stopWorker();
      const panel = await extension.panelOpenedBy(() => extension.pressShortcut('_execute_action'));
      await expect(panel.locator('[data-state="ready"]')).toBeVisible();
      await Promise.all([panel.waitForEvent('close'), extension.pressShortcut('_execute_action')]);
    });
  });
});

test.describe('access to our sites', () => {
  test('that is taken and given in the settings of the browser is noticed at once', async ({
    page,
    extension,
    openPanel,
  }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    const panel = await openPanel(page);
    await expect(panel.locator('[data-state="ready"]')).toBeVisible();
    await extension.withholdSites();
    // The press on the toolbar button still gives access to the site that was in front.
    await page.goto(`${demo.zonmw}/voorzorg.html`);
    await expect(panel.locator('[data-state="no-access"]')).toBeVisible();
    await extension.giveSites();
    await expect(panel.locator('[data-state="ready"]')).toBeVisible();
  });

  test.describe('when the browser asks', () => {
    needs('The browser asks the user for access');
    test('stays away when it is refused, and comes when it is given', async ({
      page,
      extension,
      openPanel,
    }) => {
      // Not on one of our sites: there Firefox takes the click on the toolbar button for leave to read that page.
      await page.goto(demo.elsewhere);
      const panel = await openPanel(page);
      await extension.withholdSites();
      const give = panel.getByRole('button', { name: 'Toegang geven' });
      await give.click();
      await extension.answerPermission('deny');
      await expect(give).toBeVisible();
      await give.click();
      await extension.answerPermission('allow');
      await expect(panel.locator('[data-state="unsupported"]')).toBeVisible();
      await page.goto(`${demo.ncj}/ziekteverzuim.html`);
      await expect(panel.locator('[data-state="ready"]')).toBeVisible();
      await expect.poll(() => markedTexts(page)).toContain('GIZ');
    });
  });
});

test.describe('what an older version has stored is understood', () => {
  for (const name of readdirSync(examples).filter((file) => file.startsWith('settings-')))
    test(name, async ({ page, openPanel }) => {
      const settings = JSON.parse(readFileSync(new URL(name, examples), 'utf8'));
      await page.goto(`${demo.ncj}/ziekteverzuim.html`);
      const panel = await openPanel(page);
      await store(panel, { settings });
      await panel.reload();
      await expect(panel.getByLabel('Je rol')).toHaveValue(settings.role);
      await expect(panel.locator('[data-state="ready"]')).toBeVisible();
    });
});

test('after an update the panel opens again, on the page that was open', async ({
  page,
  extension,
  openPanel,
}) => {
  await page.goto(`${demo.ncj}/ziekteverzuim.html`);
  const old = await openPanel(page);
  await expect(old.locator('[data-state="ready"]')).toBeVisible();
  await Promise.all([old.waitForEvent('close'), extension.reload()]);
  const panel = await openPanel(page);
  await expect(panel.locator('[data-state="ready"]')).toBeVisible();
  await expect.poll(() => markedTexts(page)).toContain('GIZ');
});

test('a script that is brought to a page where it runs already changes nothing there', async ({
  page,
  openPanel,
}) => {
  await page.goto(`${demo.ncj}/ziekteverzuim.html`);
  const panel = await openPanel(page);
  await expect(panel.locator('[data-state="ready"]')).toBeVisible();
  const states = await panel.evaluate(`(async () => {
    const states = new Set();
    const look = () => states.add(document.querySelector('[data-state]')?.dataset.state);
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/content-scripts/page.js'] });
    await new Promise((resolve) => setTimeout(resolve, 500));
    look();
    return [...states];
  })()`);
  expect(states).toEqual(['ready']);
});
