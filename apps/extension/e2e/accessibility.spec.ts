import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { demo, expect, test } from './fixtures.ts';
import { restOn } from './on-the-page.ts';

/** The rules of WCAG 2.2 AA and the best practices that a page breaks, where it breaks them. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in ${colorScheme} colours axe finds nothing`, () => {
    for (const [what, address, hash] of [
      ['suggestions', `${demo.ncj}/ziekteverzuim.html`, '#/page'],
      ['nothing found', `${demo.ncj}/route.html`, '#/page'],
      ['another site', demo.elsewhere, '#/page'],
      ['all elements', `${demo.ncj}/route.html`, '#/elements'],
      ['an element', `${demo.ncj}/route.html`, '#/element/effectieve-communicatie'],
      ['all projects', `${demo.ncj}/route.html`, '#/projects'],
      ['a project', `${demo.ncj}/route.html`, '#/project/giz-methodiek'],
      ['a method', `${demo.ncj}/route.html`, '#/method/spark'],
    ] as const)
      test(`in the panel: ${what}`, async ({ page, openPanel }) => {
        await page.goto(address);
        const panel = await openPanel(page);
        await panel.emulateMedia({ colorScheme });
        await panel.evaluate((view) => {
          location.hash = view;
        }, hash);
        await expect(panel.locator('[data-state="loading"]')).toHaveCount(0);
        expect(await violations(panel)).toEqual([]);
      });

    test('in the card', async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${demo.ncj}/ziekteverzuim.html`);
      await restOn(page, 'GIZ');
      await expect(page.locator('slim-samenwerken-card').getByRole('dialog')).toBeVisible();
      const { violations: found } = await new AxeBuilder({ page })
        .include('slim-samenwerken-card')
        .setLegacyMode(true)
        .analyze();
      expect(found.map(({ id }) => id)).toEqual([]);
    });
  });
