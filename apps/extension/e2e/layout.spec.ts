import type { Page } from '@playwright/test';
import { demo, expect, test } from './fixtures.ts';
import { goTo, stateOf, title, VIEWS } from './in-the-panel.ts';

const overflow = (panel: Page) =>
  panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [how, width, style] of [
  ['320 pixels', 320, ''],
  ['320 pixels with text of twice the size', 320, 'html { font-size: 200% }'],
  [
    '320 pixels with the spacing that a reader may ask for',
    320,
    'html { line-height: 1.5 } p { letter-spacing: .12em; word-spacing: .16em }',
  ],
] as const)
  test(`every view fits in ${how}`, async ({ page, openPanel }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    const panel = await openPanel(page);
    await panel.setViewportSize({ width, height: 700 });
    // Not as a style tag: the panel allows none.
    await panel.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets.push(sheet);
    }, style);
    await expect(stateOf(panel)).toHaveAttribute('data-state', 'ready');
    for (const [view, hash] of Object.entries({ 'this page': '#/page', ...VIEWS })) {
      await goTo(panel, hash);
      await expect(title(panel)).toBeVisible();
      expect(await overflow(panel), view).toBe(0);
    }
  });
