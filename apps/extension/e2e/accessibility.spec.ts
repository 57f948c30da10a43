import { violations } from '@slim-samenwerken/toolchain/axe';
import { demo, expect, needs, test } from './fixtures.ts';
import { goTo, isDrawn, shown, stateOf, title, VIEWS } from './in-the-panel.ts';
import { cardOf, restOn } from './on-the-page.ts';

/** What the panel can say of a page. */
const STATES = {
  ready: `${demo.ncj}/ziekteverzuim.html`,
  empty: `${demo.ncj}/route.html`,
  unsupported: demo.elsewhere,
} as const;

for (const language of ['nl', 'en'])
  test.describe(`in a browser that speaks ${language}`, () => {
    test.use({ language });

    test.describe('axe finds nothing', () => {
      test('in each state of the panel, with everything opened', async ({ page, extension, openPanel }) => {
        test.slow();
        await page.goto(STATES.ready);
        const panel = await openPanel(page);
        for (const [state, address] of Object.entries(STATES)) {
          await page.goto(address);
          await expect(stateOf(panel)).toHaveAttribute('data-state', state);
          await isDrawn(panel);
          await panel.locator('main details').evaluateAll((all) => {
            for (const details of all) (details as HTMLDetailsElement).open = true;
          });
          expect(await violations(panel), state).toEqual([]);
        }
        await extension.withholdSites();
        await page.goto(`${demo.zonmw}/voorzorg.html`);
        await expect(stateOf(panel)).toHaveAttribute('data-state', 'no-access');
        expect(await violations(panel), 'no-access').toEqual([]);
      });

      test.describe('of the panel, whatever the page', () => {
        needs('Axe looks at every view');
        test('in each view', async ({ page, openPanel }) => {
          // Fifteen views, each read whole by axe.
          test.setTimeout(240_000);
          await page.goto(STATES.ready);
          const panel = await openPanel(page);
          for (const [view, hash] of Object.entries(VIEWS)) {
            await goTo(panel, hash);
            await expect(title(panel)).toBeVisible();
            await isDrawn(panel);
            expect(await violations(panel), view).toEqual([]);
          }
        });
      });

      test('on a page with a card, its menu, and what a choice in it leaves', async ({ page }) => {
        await page.goto(STATES.ready);
        const ofThePage = await violations(page);
        await restOn(page, 'M@ZL');
        const card = cardOf(page);
        await expect(card).toBeVisible();
        expect(await violations(page)).toEqual(ofThePage);
        await card.locator('summary').click();
        expect(await violations(page)).toEqual(ofThePage);
        await card.getByRole('listitem').last().getByRole('button').click();
        await expect(card.locator('summary')).toHaveCount(0);
        expect(await violations(page)).toEqual(ofThePage);
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

  for (const view of ['all elements', 'an element', 'a project', 'a search', 'the matrix'] as const)
    test(`for ${view}: what it shows`, async ({ page, openPanel }) => {
      const panel = await openPanel(page);
      await goTo(panel, VIEWS[view]);
      await expect(title(panel)).toBeVisible();
      await expect(panel.locator('body')).toMatchAriaSnapshot({
        name: `${view.replaceAll(' ', '-')}.aria.yml`,
      });
    });
});

test('by keyboard alone one reaches everything, in the order in which it is read, and always sees where one is', async ({
  page,
  openPanel,
}) => {
  await page.goto(STATES.ready);
  const panel = await openPanel(page);
  await expect(shown(panel, 'element').first()).toBeVisible();
  await isDrawn(panel);
  const everything = panel.locator(
    ':is(a[href], button, select, input:checked, input[type="search"], input[type="text"], summary):visible',
  );
  await everything.evaluateAll((all) => {
    for (const [number, one] of all.entries()) one.setAttribute('data-number', String(number));
    (all[0] as HTMLElement).focus();
  });
  const here = () =>
    panel.evaluate(() => {
      const { activeElement } = document;
      const header = document.querySelector('header');
      const under = header && !header.contains(activeElement) ? header.getBoundingClientRect().bottom : 0;
      const box = activeElement?.getBoundingClientRect();
      return {
        number: Number(activeElement?.getAttribute('data-number')),
        inSight: box !== undefined && box.bottom > under && box.top < innerHeight,
      };
    });
  const last = (await everything.count()) - 1;
  for (const [key, from, to] of [
    ['Tab', 0, last],
    ['Shift+Tab', last, 0],
  ] as const) {
    const way = Math.sign(to - from);
    for (let number = from; number !== to; number += way) {
      await panel.keyboard.press(key);
      expect(await here()).toEqual({ number: number + way, inSight: true });
    }
  }
});
