import { violations } from '@slim-samenwerken/toolchain/axe';
import { expect, kinds, open, shiftsOf, test } from './site.ts';

// A page with everything on it open takes axe a while, on a small machine that is busy.
test.setTimeout(120_000);

for (const [kind, path] of Object.entries(kinds))
  for (const language of ['', 'en/'])
    test(`${kind} in ${language ? 'English' : 'Dutch'}: axe finds nothing, nothing moves, nothing comes from elsewhere`, async ({
      page,
      site,
    }) => {
      const elsewhere: string[] = [];
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== site) elsewhere.push(request.url());
      });
      const shifts = await shiftsOf(page);
      await page.setViewportSize({ width: 390, height: 844 });
      await open(page, `${language}${path}`);
      // Search grows its list as answers come: that is what was asked for.
      if (kind !== 'search') expect(await shifts()).toEqual([]);
      expect(elsewhere).toEqual([]);

      // Closed parts, and parts for another role, are hidden from the check; it should see them all.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        delete document.documentElement.dataset['role'];
      });
      expect(await violations(page)).toEqual([]);
    });

for (const [kind, path] of Object.entries(kinds))
  test(`${kind} fits on 320 px, and with letters twice as large`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, path);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(320);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await width()).toBe(320);
  });

test('an address that is not there answers 404, with a way on', async ({ page, consoleErrors }) => {
  const response = await page.goto('/nergens/');
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: 'Begrippen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Begrippen');
  // The browser reports the 404 itself.
  consoleErrors.length = 0;
});

test('the keyboard skips to the content', async ({ page }) => {
  await page.goto('/matrix/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test.describe('on paper', () => {
  test('what can be opened is open, and what can only be clicked is gone', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto('/elementen/rollen-en-verantwoordelijkheden/');
    const hidden = page.locator('details:not([open]) li').first();
    expect(await hidden.evaluate((item) => item.getBoundingClientRect().height)).toBeGreaterThan(0);
    await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Afdrukken' })).toBeHidden();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a page shows everything for every role, and no button that does nothing', async ({ page }) => {
    await page.goto('/elementen/rollen-en-verantwoordelijkheden/');
    for (const name of ['Voor professionals', 'Voor managers', 'Voor gemeenten'])
      await expect(page.getByRole('heading', { name })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await page.getByText('Vragen voor je team').first().click();
    await expect(page.locator('[data-kind=question]').first()).toBeVisible();
  });

  test('search leads to the lists', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('giz');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/zoeken\/\?q=giz$/);
    await expect(page.getByRole('main').getByRole('link', { name: 'Methoden' })).toBeVisible();
  });

  test('reflection can be printed and filled in by hand', async ({ page }) => {
    await page.goto('/reflectie/');
    await expect(page.getByText('Druk deze pagina af')).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(60);
    await expect(page.getByRole('img', { name: 'Radar' })).toBeVisible();
  });
});
