import { expectWellPlaced } from './card-scene.ts';
import { expect, needs } from './fixtures.ts';
import { hostile, test } from './gallery.ts';
import { boxOfMark, cardOf, markedTexts, pass, restOn } from './on-the-page.ts';
import { extensionWorld } from './own-world.ts';

needs('A page is looked at from a world beside its own');

test('rewritten: the names are marked again and again, and a card goes with the text it was of', async ({
  page,
}) => {
  await page.goto(hostile('rewritten'));
  for (const _time of [1, 2, 3]) {
    await expect.poll(() => markedTexts(page)).toEqual(['M@ZL', 'VoorZorg']);
    await page.evaluate(() => {
      document.querySelector('main')?.replaceChildren();
    });
  }
  const line = await page.getByText('Jonge moeders').boundingBox();
  const { x, y, width, height } = line ?? { x: 0, y: 0, width: 0, height: 0 };
  for (let left = x; left < x + Math.min(width, 400); left += 10)
    await page.mouse.click(left, y + height / 2);
  await expect(cardOf(page)).toHaveCount(0);
  await expect.poll(() => markedTexts(page)).toEqual(['M@ZL', 'VoorZorg']);
});

test('virtual-list: the marks are those of the text that is in the nodes now', async ({ page }) => {
  const marksAre = (texts: string[]) => expect.poll(() => markedTexts(page)).toEqual(texts);
  await page.goto(hostile('virtual-list'));
  await marksAre(['M@ZL']);
  await restOn(page, 'M@ZL');
  await expect(cardOf(page)).toBeVisible();
  const scrollTo = (top: number) =>
    page.evaluate((to) => document.querySelector('.list')?.scrollTo(0, to), top);
  await scrollTo(5000 * 30);
  await marksAre(['VoorZorg']);
  await expect(cardOf(page)).toHaveCount(0);
  await scrollTo(0);
  await marksAre(['M@ZL']);
});

test('endless: what comes while one scrolls is marked too', async ({ page }) => {
  await page.goto(hostile('endless'));
  await expect.poll(() => markedTexts(page)).toContain('M@ZL');
  for (const parts of [5, 10]) {
    await expect(async () => {
      await page.mouse.wheel(0, 5000);
      expect(await page.locator('section').count()).toBeGreaterThan(parts);
    }).toPass();
    await expect
      .poll(async () => (await markedTexts(page)).length - (await page.locator('section').count()))
      .toBe(1);
  }
});

test('no-strangers: a page that takes the card away is left alone, and a next card is tried', async ({
  page,
}) => {
  await page.goto(hostile('no-strangers'));
  await expect.poll(() => markedTexts(page)).toEqual(['M@ZL', 'VoorZorg']);
  await page.evaluate(() => {
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          document.documentElement.dataset['came'] =
            `${document.documentElement.dataset['came'] ?? ''}${node.nodeName} `;
    }).observe(document.documentElement, { childList: true });
  });
  const cards = (count: number) =>
    expect(page.locator('html')).toHaveAttribute('data-came', 'SLIM-SAMENWERKEN-CARD '.repeat(count));
  for (const times of [1, 2]) {
    const { x, y, width, height } = await boxOfMark(page, 'VoorZorg');
    await page.mouse.click(x + width / 2, y + height / 2);
    await cards(times);
    await expect(page.locator('slim-samenwerken-card')).toHaveCount(0);
    await page.mouse.move(2, 2);
    await pass(page, 100);
  }
});

for (const [zoom, file] of [
  [200, 'table'],
  [400, 'table'],
  [200, 'zoomed'],
  [400, 'right-to-left'],
] as const)
  test(`${file} at ${zoom} %: the card is in the window`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    // What zooming in the browser does to a page: fewer pixels, each of them larger.
    await session.send('Emulation.setDeviceMetricsOverride', {
      width: 128_000 / zoom,
      height: 80_000 / zoom,
      deviceScaleFactor: zoom / 100,
      mobile: false,
    });
    await page.goto(hostile(file));
    await expect.poll(() => markedTexts(page)).toEqual(['M@ZL', 'VoorZorg']);
    await restOn(page, 'VoorZorg');
    await expect(cardOf(page)).toBeVisible();
    await expectWellPlaced(page, 'VoorZorg');
  });

test('a page that nobody looks at is not read; it is when somebody does', async ({ page }) => {
  await page.goto(hostile('quirks'));
  await expect.poll(() => markedTexts(page)).toEqual(['M@ZL', 'VoorZorg']);
  const script = await extensionWorld(page);
  // A browser that is driven by a test shows every page. Only the script is told otherwise.
  const look = (hidden: boolean) =>
    script.evaluate((now) => {
      Object.defineProperty(Document.prototype, 'hidden', { configurable: true, get: () => now });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await look(true);
  await page.evaluate(() => document.querySelector('td')?.append('De SPARK-methode.'));
  await pass(page, 1000);
  expect(await markedTexts(page)).toEqual(['M@ZL', 'VoorZorg']);
  await look(false);
  await expect.poll(() => markedTexts(page)).toEqual(['M@ZL', 'VoorZorg', 'SPARK-methode']);
});
