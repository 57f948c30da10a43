import { expectWellPlaced, isOnTop, sceneOf } from './card-scene.ts';
import { demo, expect, test } from './fixtures.ts';
import { cardOf, focusIsInCard, markedTexts, restOn } from './on-the-page.ts';

test.beforeEach(async ({ page }) => {
  await page.goto(`${demo.ncj}/ziekteverzuim.html`);
  await expect.poll(() => markedTexts(page)).not.toEqual([]);
});

test.describe('the card stands inside the window and not over its name', () => {
  for (const [what, width, height] of [
    ['in a wide window', 1280, 720],
    ['in a window of 320 pixels', 320, 640],
    ['at 400 % zoom', 320, 256],
  ] as const)
    test(what, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await restOn(page, 'GIZ');
      await expect(cardOf(page)).toBeVisible();
      await expectWellPlaced(page, 'GIZ');
    });

  test('when the name runs over two lines, wherever the pointer is', async ({ page }) => {
    const name = 'Meer Aandacht voor Ziekgemelde Leerlingen';
    await page.evaluate((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      paragraph.style.cssText = 'margin-block: 200px; inline-size: 14em';
      document.querySelector('main')?.prepend(paragraph);
    }, name);
    await expect.poll(() => markedTexts(page)).toContain(name);
    for (const line of [0, 1]) {
      const { x, y } = await page.evaluate((nth) => {
        const [marked] = CSS.highlights.get('slim-samenwerken') ?? [];
        const range = document.createRange();
        range.setStart(marked?.startContainer as Node, marked?.startOffset ?? 0);
        range.setEnd(marked?.endContainer as Node, marked?.endOffset ?? 0);
        const box = range.getClientRects()[nth] as DOMRect;
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }, line);
      await page.mouse.move(x - 2, y);
      await page.mouse.move(x, y);
      await expect(cardOf(page)).toHaveAccessibleName('M@ZL');
      await expectWellPlaced(page, name);
      await page.mouse.move(2, 2);
      await expect(cardOf(page)).toHaveCount(0);
    }
  });

  test('also while its menu opens', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 480 });
    await restOn(page, 'GIZ');
    await cardOf(page).locator('summary').click();
    await expect(cardOf(page).getByRole('button', { name: 'Nergens meer' })).toBeInViewport();
    await expectWellPlaced(page, 'GIZ');
  });
});

test.describe('the card goes with its name', () => {
  test('when the page scrolls or the window changes', async ({ page, extension }) => {
    await restOn(page, 'GIZ');
    await expect(cardOf(page)).toBeVisible();
    // With the focus in it, it stays wherever the pointer comes to be.
    await extension.pressShortcut('next-name');
    await expect.poll(() => focusIsInCard(page)).toBe(true);
    const before = await sceneOf(page, 'GIZ');
    await page.mouse.wheel(0, 60);
    const offset = async () => {
      const { card, lines } = await sceneOf(page, 'GIZ');
      return [card.left - (lines[0]?.left ?? 0), card.top - (lines[0]?.bottom ?? 0)].map(Math.round);
    };
    await expect.poll(async () => (await sceneOf(page, 'GIZ')).lines[0]?.top).not.toBe(before.lines[0]?.top);
    await expect.poll(offset).toEqual([0, 6]);
    await page.setViewportSize({ width: 700, height: 720 });
    await expect.poll(offset).toEqual([expect.any(Number), 6]);
    await expectWellPlaced(page, 'GIZ');
  });

  test('and goes when the name has left the window', async ({ page }) => {
    await restOn(page, 'M@ZL');
    await expect(cardOf(page)).toBeVisible();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(cardOf(page)).toHaveCount(0);
  });

  test('and goes when the page drops the name', async ({ page }) => {
    await restOn(page, 'GIZ');
    await expect(cardOf(page)).toBeVisible();
    await page.evaluate(() => document.querySelector('main')?.replaceChildren());
    await expect(cardOf(page)).toHaveCount(0);
  });
});

test.describe('the card stands above', () => {
  test('a layer of the page with the highest z-index there is', async ({ page }) => {
    await page.evaluate(() => {
      const layer = document.createElement('div');
      layer.style.cssText =
        'position: fixed; inset: 0; z-index: 2147483647; background: #fffa; pointer-events: none';
      document.body.append(layer);
    });
    await restOn(page, 'GIZ');
    await expect(cardOf(page)).toBeVisible();
    expect(await isOnTop(page)).toBe(true);
  });

  test('a modal dialog, and Esc closes only the card', async ({ page }) => {
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.append(document.querySelector('main') as HTMLElement);
      dialog.showModal();
    });
    await restOn(page, 'GIZ');
    await expect(cardOf(page)).toBeVisible();
    expect(await isOnTop(page)).toBe(true);
    await expectWellPlaced(page, 'GIZ');
    await page.keyboard.press('Escape');
    await expect(cardOf(page)).toHaveCount(0);
    await expect(page.locator('dialog')).toHaveAttribute('open');
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).not.toHaveAttribute('open');
  });

  test('a part of the page in full screen, and closes when that ends', async ({ page }) => {
    await page.evaluate(() => document.querySelector('main')?.requestFullscreen());
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.localName)).toBe('main');
    await page.evaluate(() => document.querySelector('main')?.style.setProperty('overflow', 'auto'));
    await restOn(page, 'GIZ');
    await expect(cardOf(page)).toBeVisible();
    expect(await isOnTop(page)).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
    await expect(cardOf(page)).toHaveCount(0);
  });
});
