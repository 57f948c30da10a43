import type { Page } from '@playwright/test';
import { demo, expect, needs, test } from './fixtures.ts';
import { boxOfMark, cardOf, markedTexts } from './on-the-page.ts';

/** Taps with a finger: the browser makes pointer events and a click of it, as on a touch screen. */
async function tap(page: Page, x: number, y: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

needs('A finger taps');

test.beforeEach(async ({ page }) => {
  await page.goto(`${demo.ncj}/ziekteverzuim.html`);
  await expect.poll(() => markedTexts(page)).not.toEqual([]);
});

test.describe('by touch', () => {
  test('a tap on a name opens its card, a tap elsewhere closes it', async ({ page }) => {
    const { x, y, width, height } = await boxOfMark(page, 'M@ZL');
    await tap(page, x + width / 2, y + height / 2);
    await expect(cardOf(page)).toHaveAccessibleName('M@ZL');
    await tap(page, 5, y);
    await expect(cardOf(page)).toHaveCount(0);
  });

  test('a tap just beside a name is near enough, for a finger', async ({ page }) => {
    const { x, y, width, height } = await boxOfMark(page, 'M@ZL');
    await tap(page, x + width + 10, y + height / 2);
    await expect(cardOf(page)).toHaveAccessibleName('M@ZL');
  });

  test('a second tap on the name closes its card, a third opens it again', async ({ page }) => {
    const { x, y, width, height } = await boxOfMark(page, 'M@ZL');
    const onName = () => tap(page, x + width / 2, y + height / 2);
    await onName();
    await expect(cardOf(page)).toBeVisible();
    await onName();
    await expect(cardOf(page)).toHaveCount(0);
    await onName();
    await expect(cardOf(page)).toBeVisible();
  });

  test('a tap on a name in a link follows the link', async ({ page }) => {
    const { x, y, width, height } = await boxOfMark(page, 'GIZ');
    await tap(page, x + width / 2, y + height / 2);
    await page.waitForURL('**/methoden.html');
  });

  test('a tap that the page makes something of is left to the page', async ({ page }) => {
    await page.evaluate(() =>
      document.querySelector('main')?.addEventListener('click', (e) => e.preventDefault()),
    );
    const { x, y, width, height } = await boxOfMark(page, 'M@ZL');
    await tap(page, x + width / 2, y + height / 2);
    await page.evaluate(() => document.querySelector('main')?.replaceWith('Hier staat nu de SPARK-methode.'));
    await expect.poll(() => markedTexts(page)).toEqual(['SPARK-methode']);
    await expect(cardOf(page)).toHaveCount(0);
  });
});

test('a click opens the card at once, and then it stays', async ({ page }) => {
  const { x, y, width, height } = await boxOfMark(page, 'M@ZL');
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(cardOf(page)).toHaveAccessibleName('M@ZL');
  await page.mouse.move(2, 2);
  const start = await page.evaluate(() => performance.now());
  await page.waitForFunction((from) => performance.now() - from > 600, start);
  await expect(cardOf(page)).toBeVisible();
  await page.mouse.click(2, 2);
  await expect(cardOf(page)).toHaveCount(0);
});
