import type { Page } from '@playwright/test';
import { demo, expect, test } from './fixtures.ts';
import { goTo, shown, stateOf, title } from './in-the-panel.ts';

const box = (panel: Page) => panel.getByRole('searchbox', { name: 'Zoek een woord of naam' });
const results = (panel: Page) => panel.locator('.slim-results').getByRole('link');

test.beforeEach(async ({ page }) => {
  await page.goto(`${demo.ncj}/ziekteverzuim.html`);
});

test.describe('searching', () => {
  test('shows what fits while one types, with the words marked and their number told', async ({
    page,
    openPanel,
  }) => {
    const panel = await openPanel(page);
    await box(panel).pressSequentially('giz');
    await expect(results(panel).first()).toHaveText('GIZ');
    await expect(results(panel).first().locator('mark')).toHaveText('GIZ');
    await expect(panel.getByRole('status').filter({ hasText: /^\d+ resultaten$/ })).toBeVisible();
    await box(panel).fill('toestmming');
    await expect(panel.locator('main mark').first()).toHaveText(/toestemming/i);
  });

  test('goes by keyboard alone: / to the box, arrows through the results, Enter opens, Escape empties and leaves', async ({
    page,
    openPanel,
  }) => {
    const panel = await openPanel(page);
    await expect(stateOf(panel)).toHaveAttribute('data-state', 'ready');
    await panel.keyboard.press('/');
    await expect(box(panel)).toBeFocused();
    await expect(box(panel)).toHaveValue('');
    await panel.keyboard.type('vertrouwen');
    await expect(results(panel).first()).toBeVisible();
    await panel.keyboard.press('ArrowDown');
    await expect(results(panel).nth(0)).toBeFocused();
    await panel.keyboard.press('ArrowDown');
    await expect(results(panel).nth(1)).toBeFocused();
    await panel.keyboard.press('End');
    await expect(results(panel).last()).toBeFocused();
    await panel.keyboard.press('Home');
    await panel.keyboard.press('ArrowUp');
    await expect(box(panel)).toBeFocused();

    await panel.keyboard.press('Enter');
    await expect(title(panel)).toHaveText('Vertrouwen en respect');
    await expect(title(panel)).toBeFocused();
    await panel.getByRole('button', { name: 'Terug' }).press('Enter');
    await expect(box(panel)).toHaveValue('vertrouwen');
    await expect(results(panel).first()).toBeFocused();

    await panel.keyboard.press('/');
    await panel.keyboard.press('Escape');
    await expect(box(panel)).toHaveValue('');
    await panel.keyboard.press('Escape');
    await expect(title(panel)).toHaveText('Ziekteverzuim op school: samen op tijd in gesprek');
  });

  test('shows all that is found where the first of it ends, and again on the way back and after a reload', async ({
    page,
    openPanel,
  }) => {
    const panel = await openPanel(page);
    await goTo(panel, '#/search?q=samen');
    await panel.getByRole('button', { name: /^Toon nog \d+ resultaten$/ }).press('Enter');
    await expect(results(panel).nth(15)).toBeFocused();
    const top = () => panel.evaluate(() => Math.round(window.scrollY));
    const before = await top();
    expect(before).toBeGreaterThan(0);
    await panel.keyboard.press('Enter');
    await expect(results(panel)).toHaveCount(0);
    await panel.getByRole('button', { name: 'Terug' }).press('Enter');
    await expect(results(panel).nth(15)).toBeFocused();
    await expect.poll(top).toBe(before);
    await panel.reload();
    await expect(results(panel).nth(30)).toBeAttached();
    await expect.poll(top).toBe(before);
    await box(panel).fill('samenwerken');
    await expect(results(panel)).toHaveCount(15);
    await expect.poll(top).toBe(0);
  });

  test('leads a tip to its own place, opened and in sight', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    await goTo(panel, '#/search?q=elkaar&kind=tip');
    const last = shown(panel, 'tip').last();
    const id = (await last.getAttribute('data-id')) ?? '';
    await last.getByRole('link').click();
    const tip = panel.locator(`main [data-id="${id}"]`);
    await expect(tip).toBeFocused();
    await expect(tip).toBeInViewport();
  });

  test('keeps its filters from one search to the next', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    await box(panel).fill('ouders');
    await panel.getByLabel('Wat').selectOption('Tips');
    await panel.getByLabel('Voor wie').selectOption('Managers');
    await expect(panel.locator('.slim-result').first()).toHaveAttribute('data-kind', 'tip');
    await panel.getByRole('navigation').getByRole('button', { name: 'Elementen' }).click();
    await box(panel).fill('gemeente');
    await expect(panel.getByLabel('Wat')).toHaveValue('tip');
    await expect(panel.getByLabel('Voor wie')).toHaveValue('manager');
    expect(
      new Set(
        await panel
          .locator('.slim-result')
          .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['kind'])),
      ),
    ).toEqual(new Set(['tip']));
  });

  test('that finds nothing leads on: without the filters, to what comes near, to the elements of my role', async ({
    page,
    openPanel,
  }) => {
    const panel = await openPanel(page);
    await goTo(panel, '#/search?q=amv&kind=element');
    await panel.getByRole('button', { name: /zonder filters/ }).press('Enter');
    await expect(results(panel).first()).toHaveText('amv');
    await expect(title(panel)).toBeFocused();

    await box(panel).fill('toestxmmmingen');
    await expect(panel.getByRole('status').filter({ hasText: 'Niets gevonden.' })).toBeVisible();
    await expect(
      panel.getByRole('region', { name: 'Misschien bedoel je' }).getByRole('link').first(),
    ).toBeVisible();
    await panel.getByRole('region', { name: 'Voor jou als professional' }).getByRole('link').first().click();
    await expect(title(panel)).toHaveText('Gezamenlijke visie en doelen');
  });

  test('shows the results of a keystroke in the next frame', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    // The words that can be searched are loaded for the first letter.
    await box(panel).fill('g');
    await expect(panel.locator('.slim-results a').first()).toBeVisible();
    const inNextFrame = await box(panel).evaluate(
      (input: HTMLInputElement) =>
        new Promise<string | null | undefined>((resolve) => {
          input.value = 'giz';
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          requestAnimationFrame(() => resolve(document.querySelector('.slim-results a')?.textContent));
        }),
    );
    expect(inNextFrame).toBe('GIZ');
  });
});
