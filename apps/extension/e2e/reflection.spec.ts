import type { Page } from '@playwright/test';
import { elements } from '@slim-samenwerken/content';
import { demo, expect, needs, test } from './fixtures.ts';
import { goTo } from './in-the-panel.ts';
import { store, stored } from './own-work.ts';

const heading = (panel: Page) => panel.getByRole('heading', { level: 1 });
const card = (panel: Page, id: string) => panel.locator(`main details[data-id="${id}"]`);

/** A round in which the elements got these ratings, by their number; 0 was not spoken of. */
function round(id: string, date: string, given: readonly number[]) {
  const twelve = elements.filter(({ number }) => number !== undefined);
  const ratings = Object.fromEntries(
    twelve.flatMap((element, index) => (given[index] ? [[element.id, given[index]]] : [])),
  );
  return { id, date, name: '', agreed: '', ratings };
}

const two = [
  round('a', '2026-06-15', [2, 3, 3, 2, 1, 2, 3, 0, 3, 2, 2, 1]),
  round('b', '2026-11-22', [3, 3, 4, 3, 2, 2, 2, 2, 3, 0, 3, 1]),
];

test.beforeEach(async ({ page }) => {
  await page.goto(`${demo.ncj}/ziekteverzuim.html`);
});

test.describe('a reflection', () => {
  test('begins with the first of twelve elements, and its questions for my role', async ({
    page,
    openPanel,
  }) => {
    const panel = await openPanel(page);
    await goTo(panel, '#/list');
    await panel.getByRole('link', { name: 'Reflectie' }).click();
    await expect(heading(panel)).toHaveText('Reflectie');
    await expect(panel.getByRole('main')).toContainText('Alleen op deze computer');
    await panel.getByRole('button', { name: 'Begin een reflectie' }).click();
    await expect(heading(panel)).toHaveText(/^Reflectie van \d+ \p{L}+ \d{4}$/u);
    await expect(panel.locator('main details[data-kind="element"]')).toHaveCount(12);
    await expect(card(panel, 'randvoorwaarden')).toHaveAttribute('open');
    await expect(card(panel, 'randvoorwaarden').locator('[data-kind="question"]').first()).toBeVisible();
  });

  test('that nothing was said in is not stored', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    await goTo(panel, '#/reflection');
    await panel.getByRole('button', { name: 'Begin een reflectie' }).click();
    await expect(heading(panel)).toContainText('Reflectie van');
    await panel.getByRole('button', { name: 'Terug' }).click();
    await expect(heading(panel)).toHaveText('Reflectie');
    expect(await stored(panel, 'reflections')).toBeUndefined();
  });

  test('is filled in by keyboard alone, stored at once, and there again after a reload', async ({
    page,
    openPanel,
  }) => {
    const panel = await openPanel(page);
    await goTo(panel, '#/reflection');
    await panel.getByRole('button', { name: 'Begin een reflectie' }).press('Enter');
    await expect(heading(panel)).toBeFocused();
    const none = card(panel, 'randvoorwaarden').getByRole('radio', { name: 'Niet besproken' });
    await expect(none).toBeChecked();
    await none.focus();
    await panel.keyboard.press('ArrowUp');
    await expect(
      card(panel, 'randvoorwaarden').getByRole('radio', { name: 'Goed', exact: true }),
    ).toBeChecked();
    await expect(panel.getByRole('main')).toContainText('1 van 12 elementen besproken');
    await panel.keyboard.press('Tab');
    await expect(panel.locator(':focus')).toHaveText('Volgende element');
    await panel.keyboard.press('Enter');
    const next = card(panel, 'gezamenlijke-visie-en-doelen');
    await expect(next).toHaveAttribute('open');
    await expect(next.locator('summary').first()).toBeFocused();
    await expect(card(panel, 'randvoorwaarden')).not.toHaveAttribute('open');
    await next.getByRole('radio', { name: 'Niet besproken' }).focus();
    await panel.keyboard.press('ArrowDown');
    await expect(next.getByRole('radio', { name: 'Nog niet goed' })).toBeChecked();
    await panel.getByLabel('Afspraken').focus();
    await panel.keyboard.type('Iedere maand samen eten.');
    await expect
      .poll(() => stored(panel, 'reflections'))
      .toMatchObject([
        {
          agreed: 'Iedere maand samen eten.',
          ratings: { randvoorwaarden: 4, 'gezamenlijke-visie-en-doelen': 1 },
        },
      ]);
    await panel.reload();
    await expect(panel.getByRole('main')).toContainText('2 van 12 elementen besproken');
    await expect(panel.getByLabel('Afspraken')).toHaveValue('Iedere maand samen eten.');
    await panel
      .getByRole('navigation', { name: 'Onderdelen' })
      .getByRole('button', { name: 'Lijst' })
      .click();
    await panel.getByRole('link', { name: 'Reflectie', exact: true }).press('Enter');
    await expect(panel.locator('main article')).toHaveCount(1);
  });

  test('shows a picture, the same in words, and what changed since the last time', async ({
    page,
    openPanel,
  }) => {
    const panel = await openPanel(page);
    await store(panel, { reflections: two });
    await goTo(panel, '#/round/b');
    const picture = panel.getByRole('img', { name: /^Spinnenweb met twaalf elementen/ });
    await expect(picture).toBeVisible();
    const signs = await picture
      .locator('[data-path=signs]')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')?.match(/M/g)?.length));
    expect(signs).toEqual([11, 11]);
    await panel.getByText('Hetzelfde in woorden').click();
    const main = panel.getByRole('main');
    await expect(main.getByRole('definition').first()).toHaveText(
      'Redelijk goed (vorige keer: een beetje goed)',
    );
    const changes = main.getByRole('region', { name: 'Vergeleken met 15 juni 2026' });
    await expect(changes).toContainText(/Gaat beterRandvoorwaarden · Vertrouwen en respect/);
    await expect(changes).toContainText(/Gaat minder goedEffectieve communicatie/);
    await expect(changes).not.toContainText('Vaardigheden en attitudes');
    await goTo(panel, '#/round/a');
    await expect(heading(panel)).toHaveText('Reflectie van 15 juni 2026');
    await expect(main.getByText('Vergeleken met')).toHaveCount(0);
  });

  test('is thrown away only after a question', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    await store(panel, { reflections: two });
    await goTo(panel, '#/round/a');
    await panel.getByRole('button', { name: 'Weggooien' }).press('Enter');
    // At the question, and at no answer: Enter may still be down.
    await expect(panel.locator(':focus')).toContainText('Nee, houden');
    await panel.keyboard.press('Tab');
    await expect(panel.getByRole('button', { name: 'Ja, weggooien' })).toBeFocused();
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Enter');
    await expect(panel.locator(':focus')).toHaveText('Weggooien');
    await panel.keyboard.press('Tab');
    await expect(panel.getByRole('button', { name: 'Weggooien' })).toBeFocused();
    expect(await stored(panel, 'reflections')).toEqual(two);
    await panel.getByRole('button', { name: 'Weggooien' }).click();
    await panel.getByRole('button', { name: 'Ja, weggooien' }).click();
    await expect(heading(panel)).toHaveText('Reflectie');
    await expect(panel.locator('main article')).toHaveCount(1);
    await expect.poll(() => stored(panel, 'reflections')).toEqual([two[1]]);
  });

  test.describe('in a tab', () => {
    needs('A page of the extension opens in a tab of its own');

    test('is printed from a clean page of its own', async ({ page, context, openPanel }) => {
      const panel = await openPanel(page);
      await store(panel, { reflections: two });
      await goTo(panel, '#/round/b');
      const opened = context.waitForEvent('page');
      await panel.getByRole('link', { name: 'Afdrukken' }).click();
      const printed = await opened;
      await expect(printed.getByRole('heading', { level: 1 })).toHaveText('Reflectie van 22 november 2026');
      await expect(printed.getByRole('img', { name: /^Spinnenweb/ })).toBeVisible();
      await expect(printed.getByRole('definition')).toHaveCount(12 + 3);
    });
  });
});
