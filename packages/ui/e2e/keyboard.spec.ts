import { expect } from '@playwright/test';
import { test } from './gallery.ts';

test.use({ viewport: { width: 360, height: 700 } });

test('the header is walked in the order it is read', async ({ page }) => {
  await page.goto('/?view=page');
  const names: (string | null)[] = [];
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(() => document.activeElement?.textContent || document.activeElement?.id || null),
    );
  }
  expect(names).toMatchObject([
    expect.stringContaining('Professional'),
    'Instellingen',
    expect.any(String),
    'Deze pagina',
    'Elementen',
    'Projecten',
  ]);
});

test('a suggestion opens by keyboard and shows where the keyboard is', async ({ page }) => {
  await page.goto('/?view=page');
  const suggestion = page.locator('details', { hasText: 'Vertrouwen en elkaar kennen' });
  const tip = suggestion.getByText('Vertel elkaar');
  await expect(tip).toBeHidden();
  await suggestion.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(tip).toBeVisible();
  await expect(suggestion.locator('summary')).toHaveCSS('outline-style', 'solid');
  await expect(suggestion.locator('summary')).toHaveCSS('outline-width', '2px');
});

test('choosing a role and a view shows the choice', async ({ page }) => {
  await page.goto('/?view=page');
  const role = page.getByLabel('Jouw rol');
  await role.selectOption('Gemeente');
  await expect(role).toHaveValue('municipality');
  const elements = page
    .getByRole('navigation', { name: 'Onderdelen' })
    .getByRole('button', { name: 'Elementen' });
  await elements.press('Enter');
  await expect(elements).toHaveAttribute('aria-current', 'page');
});

test('the card can be walked and its menu opened by keyboard', async ({ page }) => {
  await page.goto('/?view=card');
  const card = page.getByRole('dialog', { name: 'M@ZL', exact: true });
  await card.getByRole('button', { name: 'Sluiten' }).focus();
  await page.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: 'Effectieve communicatie' })).toBeFocused();
  await card.getByRole('button', { name: 'Meer in het zijpaneel' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(card.getByRole('button', { name: 'Nergens meer' })).toBeVisible();
});
