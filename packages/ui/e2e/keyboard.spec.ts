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

test('one of many is chosen by keyboard, with the focus in the field', async ({ page }) => {
  await page.goto('/?view=sites');
  const field = page.getByRole('combobox', { name: 'Voor welke gemeente werk je?' });
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await field.pressSequentially('bergen');
  await expect(page.getByRole('option')).toHaveCount(3);
  await expect(page.getByRole('status')).toHaveText('3 gevonden');
  await field.press('Enter');
  await expect(field, 'several fit, and none is pointed at').toHaveValue('bergen');
  await field.press('ArrowUp');
  await expect(field).toHaveAttribute('aria-activedescendant', /-2$/);
  await field.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveText('Bergen (L.) Noord-Holland');
  await expect(field).toBeFocused();
  await field.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(field).toHaveValue('bergen');
  await field.press('Escape');
  await expect(field).toHaveValue('');
  await field.pressSequentially('zei');
  await field.press('Enter');
  await expect(page).toHaveTitle('Zeist');
  await expect(field).toHaveValue('');
  await field.pressSequentially('xyz');
  await expect(page.getByText('Geen gemeente gevonden.')).toBeVisible();
});

test('what is wrong with an entry is said beside it, and the entry stays', async ({ page }) => {
  await page.goto('/?view=sites');
  const field = page.getByRole('textbox', { name: 'Een andere site' });
  await field.fill('intranet');
  await field.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Dit is geen adres van een site.');
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(
    'Bijvoorbeeld intranet.zeist.nl Dit is geen adres van een site.',
  );
  await expect(field).toHaveValue('intranet');
  await field.fill('intranet.zeist.nl');
  await page.getByRole('button', { name: 'Toevoegen' }).click();
  await expect(field).toHaveValue('');
  await expect(field).toHaveAttribute('aria-invalid', 'false');
});
