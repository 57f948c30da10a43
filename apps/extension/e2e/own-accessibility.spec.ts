import { violations } from '@slim-samenwerken/toolchain/axe';
import { demo, expect, needs, test } from './fixtures.ts';
import { goTo } from './in-the-panel.ts';
import { examples, store } from './own-work.ts';

/** What a reader presses or sees in the states that are looked at. */
const WORDS = {
  nl: {
    elements: 'Bekijk de elementen',
    more: 'Meer',
    remove: 'Weghalen',
    undo: 'Terugzetten',
    begin: 'Begin een reflectie',
    inWords: 'Hetzelfde in woorden',
    discard: 'Weggooien',
    copied: 'Dit kopieer je',
  },
  en: {
    elements: 'See the elements',
    more: 'More',
    remove: 'Remove',
    undo: 'Put back',
    begin: 'Begin a reflection',
    inWords: 'The same in words',
    discard: 'Throw away',
    copied: 'This is what you copy',
  },
} as const;

const ROUND = `#/round/${examples.reflections[1]?.id}`;

test.beforeEach(async ({ page }) => {
  await page.goto(`${demo.ncj}/ziekteverzuim.html`);
});

for (const [language, words] of Object.entries(WORDS))
  test.describe(`in a browser that speaks ${language}`, () => {
    test.use({ language });
    // What axe looks at is the same in both, but for the words.
    if (language !== 'nl') needs('Axe looks at every view');

    test.describe('axe finds nothing', () => {
      test('in the list: empty, with an item open, and with one removed', async ({ page, openPanel }) => {
        test.slow();
        const panel = await openPanel(page);
        await goTo(panel, '#/list');
        await expect(panel.getByRole('button', { name: words.elements })).toBeVisible();
        expect(await violations(panel)).toEqual([]);
        await store(panel, examples);
        await panel.getByRole('button', { name: words.more }).first().click();
        expect(await violations(panel)).toEqual([]);
        await panel.getByRole('button', { name: words.remove }).click();
        await expect(panel.getByRole('button', { name: words.undo })).toBeFocused();
        expect(await violations(panel)).toEqual([]);
      });

      test('in reflection: all rounds, a new one, and one with a picture', async ({ page, openPanel }) => {
        test.slow();
        const panel = await openPanel(page);
        await store(panel, examples);
        await goTo(panel, '#/reflection');
        await expect(panel.locator('main article')).toHaveCount(2);
        expect(await violations(panel)).toEqual([]);
        await panel.getByRole('button', { name: words.begin }).click();
        await expect(panel.getByRole('radio').first()).toBeVisible();
        expect(await violations(panel)).toEqual([]);
        await goTo(panel, ROUND);
        await panel.getByText(words.inWords).click();
        await panel.getByRole('button', { name: words.discard }).click();
        expect(await violations(panel)).toEqual([]);
      });

      test('in "Klopt dit niet?" and in what is printed', async ({ page, context, openPanel }) => {
        test.slow();
        const panel = await openPanel(page);
        await store(panel, examples);
        await goTo(panel, '#/report/betrokkenheid');
        await expect(panel.getByLabel(words.copied)).toBeVisible();
        expect(await violations(panel)).toEqual([]);
        for (const hash of ['#/list', ROUND]) {
          const printed = await context.newPage();
          await printed.goto(new URL(`print.html${hash}`, panel.url()).href);
          await expect(printed.getByRole('heading', { level: 1 })).toBeVisible();
          expect(await violations(printed)).toEqual([]);
        }
      });
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
