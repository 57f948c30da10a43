import { demo, expect, test } from './fixtures.ts';
import { cardOf, focusIsInCard, markedTexts, restOn } from './on-the-page.ts';

test.beforeEach(async ({ page }) => {
  await page.goto(`${demo.ncj}/ziekteverzuim.html`);
  await expect.poll(() => markedTexts(page)).not.toEqual([]);
});

test.describe('the shortcut', () => {
  test('walks the names, each with its card open and the focus in it; Esc goes back', async ({
    page,
    extension,
  }) => {
    const link = page.getByRole('link', { name: 'Route' });
    await link.focus();
    const names = (await markedTexts(page)).map((text) => text.replaceAll('\u00ad', ''));
    for (const name of [...names, names[0] ?? '']) {
      await extension.pressShortcut('next-name');
      await expect(cardOf(page)).toHaveAccessibleName(name);
      await expect.poll(() => focusIsInCard(page)).toBe(true);
      await expect(cardOf(page)).toBeInViewport({ ratio: 1 });
    }
    await page.keyboard.press('Escape');
    await expect(cardOf(page)).toHaveCount(0);
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport();
  });

  test('goes into a card that the pointer had opened', async ({ page, extension }) => {
    await restOn(page, 'GIZ');
    await expect(cardOf(page)).toHaveAccessibleName('GIZ');
    await extension.pressShortcut('next-name');
    await expect.poll(() => focusIsInCard(page)).toBe(true);
    await expect(cardOf(page)).toHaveAccessibleName('GIZ');
    await page.mouse.move(2, 2);
    await extension.pressShortcut('next-name');
    await expect(cardOf(page)).toHaveAccessibleName('CenteringParenting');
  });

  test('leaves room for the card in a small window', async ({ page, extension }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await extension.pressShortcut('next-name');
    await expect(cardOf(page)).toBeInViewport({ ratio: 1 });
    const box = await cardOf(page).boundingBox();
    expect(box?.height).toBeGreaterThan(120);
  });

  test('says so where there is no name', async ({ page, extension }) => {
    await page.goto(`${demo.ncj}/route.html`);
    await expect
      .poll(async () => {
        await extension.pressShortcut('next-name');
        return cardOf(page).count();
      })
      .toBe(1);
    await expect(cardOf(page)).toHaveAccessibleName('Op deze pagina staan geen namen die we kennen.');
    await page.keyboard.press('Escape');
    await expect(cardOf(page)).toHaveCount(0);
  });
});

test.describe('with the focus in the card', () => {
  test.beforeEach(async ({ page, extension }) => {
    await page.getByRole('link', { name: 'Route' }).focus();
    await extension.pressShortcut('next-name');
    await expect.poll(() => focusIsInCard(page)).toBe(true);
  });

  test('it stays wherever the pointer goes', async ({ page }) => {
    await page.mouse.move(300, 300);
    await page.mouse.move(2, 2);
    const start = await page.evaluate(() => performance.now());
    await page.waitForFunction((from) => performance.now() - from > 600, start);
    await expect(cardOf(page)).toBeVisible();
  });

  test('Tab walks it and then goes on from where the focus was', async ({ page }) => {
    const stops = await cardOf(page).locator('a[href], button:visible, summary').count();
    for (let stop = 0; stop < stops; stop++) await page.keyboard.press('Tab');
    expect(await focusIsInCard(page)).toBe(true);
    await page.keyboard.press('Tab');
    // In Firefox one more: a card that is longer than its room scrolls by keyboard.
    if (await focusIsInCard(page)) await page.keyboard.press('Tab');
    await expect(cardOf(page)).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Home' })).toBeFocused();
  });

  test('Shift+Tab goes back past it', async ({ page }) => {
    await page.keyboard.press('Shift+Tab');
    await expect(cardOf(page)).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'GIZ en meer' })).toBeFocused();
  });

  test('the keys of the page do not hear what is typed', async ({ page }) => {
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => document.body.append(`toets ${key}`));
    });
    await page.keyboard.press('j');
    await expect(page.locator('body')).not.toContainText('toets j');
  });

  test('another record is shown in its place, and read out', async ({ page }) => {
    await cardOf(page).getByRole('button', { name: 'M@ZL op de basisschool' }).press('Enter');
    await expect(cardOf(page)).toHaveAccessibleName('M@ZL op de basisschool');
    expect(await focusIsInCard(page)).toBe(true);
  });
});

test('choosing a name in the panel goes to it and opens its card', async ({ page, openPanel }) => {
  await page.goto(`${demo.ncj}/long.html`);
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: /^GIZ/ }).click();
  await expect(cardOf(page)).toHaveAccessibleName('GIZ');
  await expect(cardOf(page)).toBeInViewport({ ratio: 1 });
});

test('a screen reader meets a dialog with a name, a description and everything in it in order', async ({
  page,
  extension,
  browserName,
}) => {
  await extension.pressShortcut('next-name');
  await expect(cardOf(page)).toHaveAccessibleName('M@ZL');
  await expect(cardOf(page)).toHaveAccessibleDescription(/^M@ZL is een aanpak van ziekteverzuim/);
  const name = browserName === 'firefox' ? 'card-with-tips.aria.yml' : 'card.aria.yml';
  await expect(cardOf(page)).toMatchAriaSnapshot({ name });
});
