import { expect } from '@playwright/test';
import { violations } from '@slim-samenwerken/toolchain/axe';
import { test, views } from './gallery.ts';

test.use({ viewport: { width: 360, height: 700 } });

for (const view of views)
  test(`${view} has no findings`, async ({ page }) => {
    await page.goto(`/?view=${view}`);
    // Closed parts are hidden from the check; it should see them all.
    await page.evaluate(() => {
      const hosts = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
      for (const root of [document, ...hosts]) {
        for (const details of root.querySelectorAll('details')) details.open = true;
      }
    });
    expect(await violations(page)).toEqual([]);
  });

test('findings are found, in both colours', async ({ page }) => {
  await page.setContent(`<!doctype html><html lang="nl"><title>Fouten</title><main><h1>Fouten</h1>
    <style>p { color: light-dark(#000, #ccc); background: #fff; } :root { color-scheme: light dark; }</style>
    <p>In het donker te licht</p><img src="data:,"></main>`);
  const found = await violations(page);
  expect(found.map((text) => text.split(':').slice(0, 2).join())).toEqual([
    'dark, color-contrast',
    'light, image-alt',
  ]);
  expect(found[0]).toContain('In het donker te licht');
});
