import { demo, expect, test } from './fixtures.ts';
import { restOn } from './on-the-page.ts';

test('nothing leaves the browser: the only requests are those of the page itself', async ({
  page,
  openPanel,
  requests,
}) => {
  await page.goto(`${demo.ncj}/ziekteverzuim.html`);
  const panel = await openPanel(page);
  await expect(panel.locator('[data-state="ready"]')).toBeVisible();
  await restOn(page, 'GIZ');
  await expect(page.locator('slim-samenwerken-card').getByRole('dialog')).toBeVisible();
  await panel.getByRole('navigation').getByRole('button', { name: 'Projecten' }).click();
  await panel.getByRole('link', { name: 'CenA team' }).click();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('CenA team');
  expect(requests().map(({ host, path }) => host + path)).toEqual([
    'www.ncj.nl/ziekteverzuim.html',
    'www.ncj.nl/style.css',
  ]);
});
