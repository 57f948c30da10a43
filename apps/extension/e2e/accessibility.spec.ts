import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { demo, expect, test } from './fixtures.ts';
import { goTo, shown, stateOf, title, VIEWS } from './in-the-panel.ts';
import { restOn } from './on-the-page.ts';

/** The rules of WCAG 2.2 AA and the best practices that a page breaks, where it breaks them. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** What the panel can say of a page. */
const STATES = {
  ready: `${demo.ncj}/ziekteverzuim.html`,
  empty: `${demo.ncj}/route.html`,
  unsupported: demo.elsewhere,
} as const;

for (const language of ['nl', 'en'])
  test.describe(`in a browser that speaks ${language}`, () => {
    test.use({ language });

    for (const colorScheme of ['light', 'dark'] as const)
      test.describe(`in ${colorScheme} colours axe finds nothing`, () => {
        test('in each state of the panel, with everything opened', async ({ page, openPanel }) => {
          test.slow();
          await page.goto(STATES.ready);
          const panel = await openPanel(page);
          await panel.emulateMedia({ colorScheme });
          for (const [state, address] of Object.entries(STATES)) {
            await page.goto(address);
            await expect(stateOf(panel)).toHaveAttribute('data-state', state);
            await panel.locator('main details').evaluateAll((all) => {
              for (const details of all) (details as HTMLDetailsElement).open = true;
            });
            expect(await violations(panel), state).toEqual([]);
          }
        });

        test('in each view', async ({ page, openPanel }) => {
          test.slow();
          await page.goto(STATES.ready);
          const panel = await openPanel(page);
          await panel.emulateMedia({ colorScheme });
          for (const [view, hash] of Object.entries(VIEWS)) {
            await goTo(panel, hash);
            await expect(title(panel)).toBeVisible();
            expect(await violations(panel), view).toEqual([]);
          }
        });

        test('in the card', async ({ page }) => {
          await page.emulateMedia({ colorScheme });
          await page.goto(STATES.ready);
          await restOn(page, 'GIZ');
          await expect(page.locator('slim-samenwerken-card').getByRole('dialog')).toBeVisible();
          const { violations: found } = await new AxeBuilder({ page })
            .include('slim-samenwerken-card')
            .setLegacyMode(true)
            .analyze();
          expect(found.map(({ id }) => id)).toEqual([]);
        });
      });
  });

test.describe('to who does not see it, the panel is', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(STATES.ready);
  });

  test('a header, the views, what fits the page, and a foot', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    await expect(shown(panel, 'element').first()).toBeVisible();
    await panel.getByRole('button', { name: 'Aan de slag' }).click();
    await expect(panel.locator('body')).toMatchAriaSnapshot({ name: 'this-page.aria.yml' });
  });

  for (const view of ['a search', 'the matrix', 'an example', 'a search without results'] as const)
    test(`for ${view}: what it shows`, async ({ page, openPanel }) => {
      const panel = await openPanel(page);
      await goTo(panel, VIEWS[view]);
      await expect(title(panel)).toBeVisible();
      await expect(panel.getByRole('main')).toMatchAriaSnapshot({
        name: `${view.replaceAll(' ', '-')}.aria.yml`,
      });
    });
});

test('every function of this page can be reached by keyboard alone, in the order in which it is read', async ({
  page,
  openPanel,
}) => {
  await page.goto(STATES.ready);
  const panel = await openPanel(page);
  await expect(shown(panel, 'element').first()).toBeVisible();
  await panel.getByRole('button', { name: 'Aan de slag' }).click();
  const reached: string[] = [];
  const everything = panel.locator(
    ':is(a[href], button, select, input, summary):visible:not([tabindex="-1"])',
  );
  const expected = await everything.evaluateAll((all) => all.map((one) => one.textContent || one.id));
  await panel.evaluate(() => (document.activeElement as HTMLElement).blur());
  await panel.evaluate(() => document.body.focus());
  for (let step = 0; step < expected.length; step += 1) {
    await panel.keyboard.press('Tab');
    reached.push(
      await panel.evaluate(() => document.activeElement?.textContent || document.activeElement?.id || ''),
    );
  }
  expect(reached.toSorted()).toEqual(expected.toSorted());
  // Nothing that takes the focus hides under the header.
  await panel.getByRole('contentinfo').scrollIntoViewIfNeeded();
  for (let step = 0; step < expected.length; step += 1) {
    await panel.keyboard.press('Shift+Tab');
    const hidden = await panel.evaluate(() => {
      const { activeElement } = document;
      const header = document.querySelector('header');
      if (!activeElement || !header || header.contains(activeElement)) return false;
      const sticky = getComputedStyle(header).position === 'sticky';
      return sticky && activeElement.getBoundingClientRect().bottom <= header.getBoundingClientRect().bottom;
    });
    expect(hidden).toBe(false);
  }
});
