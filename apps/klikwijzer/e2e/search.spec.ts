import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const results = (page: Page) => page.locator('[data-part=search-results] li');

test('a word searched from any page is answered, and no server hears it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/matrix/');
  await page.getByRole('searchbox').fill('wie doet wat');
  await page.keyboard.press('Enter');
  await page.getByRole('main').getByRole('link', { name: 'Rollen en verantwoordelijkheden' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rollen en verantwoordelijkheden');
  expect(asked.filter((url) => /wie|wat/.test(new URL(url).pathname + new URL(url).search))).toEqual([]);
});

test('answers come while one types, are counted aloud, and stay for who comes back', async ({ page }) => {
  await page.goto('/zoeken/');
  const input = page.getByRole('searchbox', { name: 'Waar zoek je naar?' });
  await expect(input).toBeFocused();
  await input.pressSequentially('vertrouw');
  await expect(page.locator('[data-part=search-status]')).toHaveText(/^\d+ resultaten voor “vertrouw”$/);
  await results(page).first().getByRole('link').click();
  await page.goBack();
  await expect(page.locator('[data-part=search-status]')).toHaveText(/voor “vertrouw”$/);
  await input.fill('');
  await expect(results(page)).toHaveCount(0);
});

test('the arrow keys walk from the box through the answers and back', async ({ page }) => {
  await page.goto('/zoeken/#q=vertrouwen');
  await expect(results(page).first()).toBeVisible();
  const input = page.getByRole('searchbox', { name: 'Waar zoek je naar?' });
  await input.press('ArrowDown');
  await expect(results(page).first().getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(input).toBeFocused();
});

test('a tip that is found stands in view', async ({ page }) => {
  await page.goto('/zoeken/#q=verdeel de taken');
  const tip = results(page).filter({ hasText: 'tip' }).getByRole('link').first();
  const text = (await tip.textContent()) ?? '';
  await tip.click();
  await expect(page.getByText(text).first()).toBeInViewport();
});

test('nothing found, and an index that does not load, are both said', async ({ page, consoleErrors }) => {
  await page.goto('/zoeken/#q=xqzwv');
  await expect(page.locator('[data-part=search-status]')).toHaveText(
    'Niets gevonden voor “xqzwv”. Probeer een ander woord.',
  );
  await page.route('**/assets/search-*.json', (route) => route.abort());
  await page.goto('about:blank');
  await page.goto('/zoeken/#q=giz');
  await expect(page.locator('[data-part=search-status]')).toHaveText(/kon niet laden/);
  // The browser reports what was stopped here on purpose.
  consoleErrors.length = 0;
});

test('that a role hides answers is said, and another role is answered at once', async ({ page }) => {
  const status = page.locator('[data-part=search-status]');
  await page.goto('/zoeken/#q=vertrouwen');
  await expect(status).toHaveText(/^\d+ resultaten/);
  const all = (await status.textContent()) ?? '';

  await page.getByRole('combobox', { name: 'Je rol' }).selectOption('Manager');
  await expect(status).not.toHaveText(all);
  await expect(page.getByRole('main').getByText('Je ziet wat voor managers is.')).toBeVisible();
  const ofManagers = (await status.textContent()) ?? '';
  await page.reload();
  await expect(status).toHaveText(ofManagers);

  await page.getByRole('button', { name: 'Toon alle rollen' }).click();
  await expect(status).toHaveText(all);
  await expect(page.getByRole('button', { name: 'Toon alle rollen' })).toBeHidden();
});

test('what stands in the address is text, not HTML', async ({ page }) => {
  await page.goto(`/zoeken/#q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.locator('[data-part=search-status]')).toHaveText(/<img src=x/);
  expect(await page.locator('main img').count()).toBe(0);
});
