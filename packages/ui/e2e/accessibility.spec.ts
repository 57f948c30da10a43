import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { test, views } from './gallery.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 360, height: 700 } });

    for (const view of views) {
      test(`${view} has no findings`, async ({ page }) => {
        await page.goto(`/?view=${view}`);
        // Closed parts are hidden from the check; it should see them all.
        await page.evaluate(() => {
          const hosts = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
          for (const root of [document, ...hosts]) {
            for (const details of root.querySelectorAll('details')) details.open = true;
          }
        });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
      });
    }
  });
}
