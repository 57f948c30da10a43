import { demo, expect, test } from './fixtures.ts';
import { shown, stateOf } from './in-the-panel.ts';
import { stored } from './own-work.ts';

test.beforeEach(async ({ page }) => {
  await page.goto(`${demo.ncj}/ziekteverzuim.html`);
});

test.describe('the first time', () => {
  test('the panel says what it reads and what it never does, and asks the role; once', async ({
    page,
    openPanel,
  }) => {
    const panel = await openPanel(page);
    const welcome = panel.getByRole('region', { name: 'Welkom' });
    await expect(welcome).toContainText('ncj.nl en zonmw.nl');
    await expect(welcome).toContainText('Er gaat niets naar buiten.');
    await welcome.getByRole('radio', { name: /^Manager/ }).check();
    await welcome.getByRole('button', { name: 'Aan de slag' }).click();
    await expect(welcome).toHaveCount(0);
    await expect(panel.getByLabel('Je rol')).toHaveValue('manager');
    await expect.poll(() => stored(panel, 'settings')).toMatchObject({ role: 'manager', welcomed: true });
    await panel.reload();
    await expect(stateOf(panel)).toHaveAttribute('data-state', 'ready');
    await expect(welcome).toHaveCount(0);
    await expect(panel.getByLabel('Je rol')).toHaveValue('manager');
  });

  test('whoever is in a hurry reads on: the suggestions are already there, and so is everything else', async ({
    page,
    openPanel,
  }) => {
    const panel = await openPanel(page);
    await expect(panel.getByRole('region', { name: 'Welkom' })).toBeVisible();
    await expect(shown(panel, 'element').first()).toBeVisible();
    await panel.keyboard.press('/');
    await panel.keyboard.type('giz');
    await expect(panel.locator('.slim-results')).toBeVisible();
    await expect(panel.getByRole('region', { name: 'Welkom' })).toHaveCount(0);
  });

  test('goes by keyboard alone', async ({ page, openPanel }) => {
    const panel = await openPanel(page);
    const welcome = panel.getByRole('region', { name: 'Welkom' });
    await welcome.getByRole('radio', { name: /^Professional/ }).focus();
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('ArrowDown');
    // Past the municipality, which nobody has to choose.
    await panel.keyboard.press('Tab');
    await expect(welcome.getByRole('combobox')).toBeFocused();
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Enter');
    await expect(welcome).toHaveCount(0);
    await expect(panel.getByLabel('Je rol')).toHaveValue('municipality');
    await expect(panel.getByRole('heading', { level: 1 })).toBeFocused();
  });
});
