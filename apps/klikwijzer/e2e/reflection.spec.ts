import { expect, test } from './site.ts';

test('the picture follows what is filled in; it stays in this tab, and can be copied and wiped', async ({
  page,
  context,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site });
  await page.goto('/reflectie/');
  const status = page.getByRole('status').filter({ hasText: /ingevuld/ });
  const line = page.locator('.slim-radar [data-path=line]');
  const signs = page.locator('.slim-radar [data-path=signs]');
  await expect(status).toHaveText('Nog niets ingevuld.');

  const first = page.getByRole('group', { name: '1. Randvoorwaarden' });
  await first.getByRole('radio', { name: 'helemaal' }).check();
  await page.getByRole('group', { name: '4.' }).getByRole('radio', { name: 'nog niet' }).check();
  await expect(status).toHaveText('2 van de 12 elementen ingevuld.');
  await expect(signs).toHaveAttribute('d', /^M0,-112m[^M]*M22.4,0m[^M]*$/);
  // Two that do not stand next to each other have no line between them.
  await expect(line).toHaveAttribute('d', '');
  await page.getByRole('group', { name: /^2\./ }).getByRole('radio', { name: 'helemaal' }).check();
  await expect(line).toHaveAttribute('d', 'M0,-112L56,-97');

  await page.reload();
  await expect(first.getByRole('radio', { name: 'helemaal' })).toBeChecked();
  await expect(line).toHaveAttribute('d', 'M0,-112L56,-97');

  await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
  await expect(page.getByRole('button', { name: 'Gekopieerd' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('1. Randvoorwaarden: helemaal');
  expect(text).toContain('3. Vertrouwen en respect: niet ingevuld');

  await page.getByRole('button', { name: 'Alles wissen' }).click();
  await expect(status).toHaveText('Nog niets ingevuld.');
  await page.reload();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('what was stored and is not ours does no harm', async ({ page }) => {
  await page.addInitScript(() =>
    sessionStorage.setItem('slim-samenwerken-reflection', '{"randvoorwaarden":"\\"],x","betrokkenheid":99}'),
  );
  await page.goto('/reflectie/');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('radio', { name: 'helemaal' }).first().check();
  await expect(page.getByText('1 van de 12')).toBeVisible();
});
