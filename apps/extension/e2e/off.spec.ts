import type { Page } from '@playwright/test';
import { demo, expect, needs, test } from './fixtures.ts';
import { cardOf, markedTexts, restOn } from './on-the-page.ts';

const ziekteverzuim = `${demo.ncj}/ziekteverzuim.html`;
const marks = (page: Page) => expect.poll(() => markedTexts(page));

/** Opens the card of M@ZL and makes a choice from its menu. */
async function choose(page: Page, choice: string): Promise<void> {
  await restOn(page, 'M@ZL');
  await cardOf(page).locator('summary').click();
  await cardOf(page).getByRole('button', { name: choice }).click();
}

let before: string[];

test.beforeEach(async ({ page }) => {
  await page.goto(ziekteverzuim);
  await marks(page).not.toEqual([]);
  before = await markedTexts(page);
});

test.describe('off is one choice in the card, at once and for good:', () => {
  test('this name, and undone', async ({ page }) => {
    await choose(page, 'Niet meer voor M@ZL');
    await expect(cardOf(page)).toContainText('Je krijgt geen kaartje meer bij M@ZL.');
    await marks(page).not.toContain('M@ZL');
    await cardOf(page).getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(cardOf(page)).toHaveAccessibleName('M@ZL');
    await marks(page).toEqual(before);
  });

  test('this name, also on another page', async ({ page }) => {
    await choose(page, 'Niet meer voor M@ZL');
    await marks(page).not.toContain('M@ZL');
    await page.reload();
    await marks(page).toEqual(before.filter((text) => text !== 'M@ZL'));
  });

  test('this site, with the other sites as they were; the panel says so and switches it on again', async ({
    page,
    openPanel,
  }) => {
    const panel = await openPanel(page);
    await expect(panel.locator('[data-state="ready"]')).toBeVisible();
    await choose(page, 'Niet meer op ncj.nl');
    await marks(page).toEqual([]);
    await expect(cardOf(page)).toContainText('Op ncj.nl lezen we niet meer mee.');
    await expect(panel.locator('[data-state="off"]')).toBeVisible();
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Uit op ncj.nl');
    await page.goto(`${demo.zonmw}/voorzorg.html`);
    await marks(page).toContain('VoorZorg');
    await page.goto(ziekteverzuim);
    await expect(panel.locator('[data-state="off"]')).toBeVisible();
    expect(await markedTexts(page)).toEqual([]);
    await panel.getByRole('button', { name: 'Weer aanzetten' }).press('Enter');
    await marks(page).toEqual(before);
    await expect(panel.locator('[data-state="ready"]')).toBeVisible();
    await expect(panel.getByRole('heading', { level: 1 })).toBeFocused();
  });

  test('all cards, with the panel as it was', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    // By then the page has its new width: a name is no longer where it was before.
    await expect(panel.locator('[data-state="ready"]')).toBeVisible();
    await choose(page, 'Nergens meer');
    await marks(page).toEqual([]);
    await expect(panel.locator('[data-state="ready"]')).toBeVisible();
    await cardOf(page).getByRole('button', { name: 'Ongedaan maken' }).click();
    await marks(page).toEqual(before);
  });
});

test('by keyboard the way back has the focus beside it', async ({ page, extension }) => {
  await extension.pressShortcut('next-name');
  await cardOf(page).locator('summary').press('Enter');
  await cardOf(page).getByRole('button', { name: 'Niet meer op ncj.nl' }).press('Enter');
  await expect(cardOf(page)).toHaveAccessibleName('Op ncj.nl lezen we niet meer mee.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await marks(page).toEqual(before);
});

test('the card leads to the settings', async ({ page, context }) => {
  await choose(page, 'Niet meer voor M@ZL');
  const opened = context.waitForEvent('page');
  await cardOf(page).getByRole('button', { name: 'Instellingen' }).click();
  const options = await opened;
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Instellingen');
  await options.getByRole('button', { name: 'Weer aanzetten M@ZL' }).click();
  // A page behind another tab is left alone until somebody looks at it.
  await page.bringToFront();
  await marks(page).toEqual(before);
});

test.describe('after its removal', () => {
  needs('A removed extension takes its marks away');

  test('a removed extension leaves nothing on the page, and says nothing', async ({ page, extension }) => {
    await restOn(page, 'GIZ');
    await expect(cardOf(page)).toBeVisible();
    await extension.remove();
    await page.mouse.move(3, 3);
    await expect(cardOf(page)).toHaveCount(0);
    await marks(page).toEqual([]);
    await restOnText(page, 'GIZ');
    await page.keyboard.press('Escape');
  });
});

async function restOnText(page: Page, text: string): Promise<void> {
  await page.locator('main').getByRole('link', { name: text }).hover();
}
