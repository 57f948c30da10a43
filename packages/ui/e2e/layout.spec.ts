import { expect, type Page } from '@playwright/test';
import { panelViews, test, views } from './gallery.ts';

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

for (const width of [320, 360, 400]) {
  test(`every view fits in ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    for (const view of views) {
      await page.goto(`/?view=${view}`);
      expect(await overflow(page), view).toBe(0);
    }
  });
}

test('every view of the panel fits in 320 pixels with text of twice the size', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const view of panelViews) {
    await page.goto(`/?view=${view}`);
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    expect(await overflow(page), view).toBe(0);
  }
});

test('every target is at least 24 pixels high, but for links within a sentence', async ({ page }) => {
  for (const view of views) {
    await page.goto(`/?view=${view}`);
    const small = await page.locator('button, summary, select, input').evaluateAll((targets) =>
      targets
        .filter((target) => !target.matches('.slim-text-button'))
        .map((target) => [target.textContent, target.getBoundingClientRect().height] as const)
        .filter(([, height]) => height > 0 && height < 24),
    );
    expect(small).toEqual([]);
  }
});

test('nothing of a loud page reaches the card', async ({ page }) => {
  await page.goto('/?view=card');
  const card = page.locator('.slim-card').first();
  await expect(card).toHaveCSS('font-style', 'normal');
  await expect(card).toHaveCSS('font-size', '15px');
  await expect(card).toHaveCSS('letter-spacing', 'normal');
  await expect(card).toHaveCSS('text-align', 'start');
  await expect(card.getByRole('button', { name: 'Meer in het zijpaneel' })).toHaveCSS(
    'background-color',
    'rgb(11, 93, 100)',
  );
});
