import { violations } from '@slim-samenwerken/toolchain/axe';
import { demo, expect, test } from './fixtures.ts';
import { goTo } from './in-the-panel.ts';
import { examples, store } from './own-work.ts';

const ROUND = `#/round/${examples.reflections[1]?.id}`;

test.beforeEach(async ({ page }) => {
  await page.goto(`${demo.ncj}/ziekteverzuim.html`);
});

test.describe('axe finds nothing', () => {
  test('in the list: empty, with an item open, and with one removed', async ({ page, openPanel }) => {
    test.slow();
    const panel = await openPanel(page);
    await goTo(panel, '#/list');
    await expect(panel.getByRole('button', { name: 'Bekijk de elementen' })).toBeVisible();
    expect(await violations(panel)).toEqual([]);
    await store(panel, examples);
    await panel.getByRole('button', { name: 'Meer' }).first().click();
    expect(await violations(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Weghalen' }).click();
    await expect(panel.getByRole('button', { name: 'Terugzetten' })).toBeFocused();
    expect(await violations(panel)).toEqual([]);
  });

  test('in reflection: all rounds, a new one, and one with a picture', async ({ page, openPanel }) => {
    test.slow();
    const panel = await openPanel(page);
    await store(panel, examples);
    await goTo(panel, '#/reflection');
    await expect(panel.locator('main article')).toHaveCount(2);
    expect(await violations(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Begin een reflectie' }).click();
    await expect(panel.getByRole('radio').first()).toBeVisible();
    expect(await violations(panel)).toEqual([]);
    await goTo(panel, ROUND);
    await panel.getByText('Hetzelfde in woorden').click();
    await panel.getByRole('button', { name: 'Weggooien' }).click();
    expect(await violations(panel)).toEqual([]);
  });

  test('in "Klopt dit niet?" and in what is printed', async ({ page, context, openPanel }) => {
    test.slow();
    const panel = await openPanel(page);
    await store(panel, examples);
    await goTo(panel, '#/report/betrokkenheid');
    await expect(panel.getByLabel('Dit kopieer je')).toBeVisible();
    expect(await violations(panel)).toEqual([]);
    for (const hash of ['#/list', ROUND]) {
      const printed = await context.newPage();
      await printed.goto(new URL(`print.html${hash}`, panel.url()).href);
      await expect(printed.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await violations(printed)).toEqual([]);
    }
  });
});

test('what a user makes fits in 320 pixels, also with text of twice the size', async ({
  page,
  openPanel,
}) => {
  const panel = await openPanel(page);
  await panel.setViewportSize({ width: 320, height: 700 });
  await store(panel, examples);
  const views = [
    '#/list',
    '#/reflection',
    `#/round/${examples.reflections[1]?.id}`,
    '#/report/betrokkenheid',
  ];
  for (const size of ['100%', '200%'])
    for (const hash of views) {
      await goTo(panel, hash);
      await panel.evaluate((percent) => {
        document.documentElement.style.fontSize = percent;
        for (const details of document.querySelectorAll('details')) details.open = true;
        for (const more of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) more.click();
      }, size);
      await expect
        .poll(() => panel.evaluate(() => document.documentElement.scrollWidth - innerWidth), {
          message: hash,
        })
        .toBeLessThanOrEqual(0);
    }
});
