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

test('nothing of a page is stored, and nothing is said in a console', async ({
  page,
  context,
  openPanel,
}) => {
  const said: string[] = [];
  context.on('console', (message) => said.push(message.text()));
  await page.goto(`${demo.ncj}/ziekteverzuim.html`);
  const panel = await openPanel(page);
  panel.on('console', (message) => said.push(message.text()));
  await expect(panel.locator('[data-state="ready"]')).toBeVisible();
  await panel.locator('main').getByRole('button', { name: 'Bewaren in mijn lijst' }).first().click();
  await page.bringToFront();
  await restOn(page, 'GIZ');
  await expect(page.locator('slim-samenwerken-card').getByRole('dialog')).toBeVisible();
  const all = () =>
    panel.evaluate<{ local: string; session: string }>(
      `Promise.all(['local', 'session'].map((area) => chrome.storage[area].get(null)))
        .then(([local, session]) => ({ local: JSON.stringify(local), session: JSON.stringify(session) }))`,
    );
  await expect.poll(async () => (await all()).session).toContain('ziekteverzuim.html');
  const { local, session } = await all();
  expect(local).toContain('"list":[{');
  expect(local).not.toContain('ncj.nl/ziekteverzuim');
  // In memory stands where the reader was on which page, and nothing that the page says.
  const sentences = await page.evaluate(() =>
    Array.from(
      document.querySelectorAll('title, h1, h2, p, li'),
      (part) => part.textContent?.trim() ?? '',
    ).filter((text) => text.length > 12),
  );
  expect(sentences.length).toBeGreaterThan(5);
  for (const sentence of sentences)
    expect([sentence, (local + session).includes(sentence)]).toEqual([sentence, false]);
  expect(said).toEqual([]);
});
