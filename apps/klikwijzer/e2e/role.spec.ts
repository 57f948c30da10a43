import { expect, test } from './site.ts';

const element = '/elementen/rollen-en-verantwoordelijkheden/';
const headings = ['Voor professionals', 'Voor managers', 'Voor gemeenten'];

test('a role that is chosen holds on the next page, until all roles are asked for again', async ({
  page,
}) => {
  await page.goto(element);
  const role = page.getByRole('combobox', { name: 'Je rol' });
  for (const name of headings) await expect(page.getByRole('heading', { name })).toBeVisible();

  await role.selectOption('Manager');
  await page.goto('/elementen/effectieve-communicatie/');
  await expect(role).toHaveValue('manager');
  await expect(page.getByRole('heading', { name: 'Voor managers' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Voor professionals' })).toBeHidden();

  await page.getByRole('button', { name: 'Toon alle rollen' }).click();
  for (const name of headings) await expect(page.getByRole('heading', { name })).toBeVisible();
  await expect(role).toBeFocused();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a role on the home page is chosen by going to its page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Gemeente', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voor gemeenten');
  await expect(page.getByRole('combobox', { name: 'Je rol' })).toHaveValue('municipality');
});

test('the matrix shows what is for the role, and all of it without one', async ({ page }) => {
  await page.goto('/matrix/');
  const cell = page.getByRole('cell', { name: 'Professionals Managers (afgeleid) Gemeenten' });
  await expect(cell).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Je rol' }).selectOption('Gemeente');
  await expect(cell).toHaveCount(0);
  await expect(page.getByRole('cell', { name: 'Managers' })).toHaveCount(0);
  await expect(page.getByRole('cell', { name: 'Gemeenten' })).not.toHaveCount(0);
});

test('a link to a tip shows it, though it is for another role and behind a click', async ({ page }) => {
  await page.goto(element);
  await page.getByRole('combobox', { name: 'Je rol' }).selectOption('Gemeente');
  const id = await page.locator('details [data-kind=tip][id]').first().getAttribute('id');
  await page.goto('about:blank');
  await page.goto(`${element}#${id}`);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  // What was chosen holds: this one page shows more.
  expect(await page.evaluate(() => localStorage.getItem('slim-samenwerken-role'))).toBe('municipality');
});

test('what stands in storage and is no role is not taken for one', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('slim-samenwerken-role', 'koning'));
  await page.goto(element);
  await expect(page.getByRole('combobox', { name: 'Je rol' })).toHaveValue('');
  for (const name of headings) await expect(page.getByRole('heading', { name })).toBeVisible();
});

test('a link can be copied, and the button says so', async ({ page, context, site }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site });
  await page.goto(element);
  await page.getByRole('button', { name: 'Kopieer link' }).click();
  await expect(page.getByRole('button', { name: 'Link gekopieerd' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site}${element}`);
});
