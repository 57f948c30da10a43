import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { tipsFor } from '@slim-samenwerken/content';
import { violations } from '@slim-samenwerken/toolchain/axe';
import { listen } from '../build/server.ts';
import { expect, test } from './site.ts';

// Another server on this machine: to a browser another site.
const town = createServer();
let townAddress = '';
test.beforeAll(async () => {
  townAddress = await listen(town);
});
test.afterAll(() => {
  town.closeAllConnections();
  town.close();
});

const tips = tipsFor('rollen-en-verantwoordelijkheden', 'municipality').map(({ text }) => text);

/** Opens a page of a municipality, which allows what stands in its policy and nothing else. */
async function openTown(page: Page, site: string, tip: string, style = ''): Promise<void> {
  const policy = `default-src 'none'; img-src data:; style-src 'nonce-town'; script-src ${site}; connect-src ${site}; require-trusted-types-for 'script'; trusted-types 'none'`;
  town.removeAllListeners('request').on('request', (_, response) =>
    response
      .writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': policy })
      .end(`<!doctype html><html lang="nl"><link rel="icon" href="data:,"><title>Gemeente</title><style nonce="town">${style}</style>
        <main><h1>Jeugd</h1><h2>Samenwerken</h2>${tip}</main>
        <script src="${site}/embed/tip.js" async referrerpolicy="no-referrer"></script></html>`),
  );
  await page.goto(townAddress);
}

const card =
  '<slim-samenwerken-tip element="4" audience="municipality"><a href="https://x.test/">Lees de tips</a></slim-samenwerken-tip>';

test('a tip stands on a page with a strict policy, and is clean to axe', async ({ page, site }) => {
  await openTown(page, site, card);
  const shown = page.locator('slim-samenwerken-tip');
  await expect(shown.getByRole('listitem')).toHaveText(tips.slice(0, 3));
  const link = shown
    .getByRole('heading', { level: 3 })
    .getByRole('link', { name: 'Rollen en verantwoordelijkheden' });
  await expect(link).toHaveAttribute('href', `${site}/elementen/rollen-en-verantwoordelijkheden/`);
  await expect(shown.getByText('Lees de tips')).toBeHidden();
  expect(await violations(page, 'slim-samenwerken-tip')).toEqual([]);
});

test('it asks its own host for one file, and says nothing about the page it stands on', async ({
  page,
  site,
}) => {
  const asked: { url: string; referer: string | undefined }[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(townAddress))
      asked.push({ url: request.url(), referer: request.headers()['referer'] });
  });
  await openTown(page, site, card);
  await expect(page.locator('slim-samenwerken-tip').getByRole('listitem')).toHaveCount(3);
  expect(asked).toEqual([
    { url: `${site}/embed/tip.js`, referer: '' },
    { url: `${site}/api/v1/tips/4/municipality.json`, referer: '' },
  ]);
});

test('the page dresses it with tokens of NL Design System', async ({ page, site }) => {
  await openTown(
    page,
    site,
    card,
    'main { color: rgb(10, 20, 30); font-family: serif; --nl-link-color: rgb(200, 0, 0); --basis-color-accent-1-color-default: rgb(0, 100, 0) }',
  );
  const shown = page.locator('slim-samenwerken-tip');
  await expect(shown.getByRole('link')).toHaveCSS('color', 'rgb(200, 0, 0)');
  await expect(shown.getByRole('listitem').first()).toHaveCSS('color', 'rgb(10, 20, 30)');
  await expect(shown.getByRole('listitem').first()).toHaveCSS('font-family', 'serif');
  await expect(shown.locator('.slim-tip')).toHaveCSS('border-left-color', 'rgb(0, 100, 0)');
});

test('it follows its attributes', async ({ page, site }) => {
  await openTown(
    page,
    site,
    card.replace('element="4"', 'element="vertrouwen-en-respect" max="1" level="2"'),
  );
  const shown = page.locator('slim-samenwerken-tip');
  await expect(shown.getByRole('heading', { level: 2, name: 'Vertrouwen en respect' })).toBeVisible();
  await expect(shown.getByRole('listitem')).toHaveCount(1);
  await shown.evaluate((element) => element.setAttribute('element', '4'));
  await expect(shown.getByRole('heading', { name: 'Rollen en verantwoordelijkheden' })).toBeVisible();
});

for (const [what, tip] of [
  ['an element that is not there', card.replace('"4"', '"99"')],
  ['no element', card.replace('element="4"', '')],
  ['a role that is none', card.replace('"municipality"', '"burger"')],
] as const)
  test(`its link stays with ${what}, and the console says why`, async ({ page, site, consoleErrors }) => {
    const warned = page.waitForEvent('console', (message) => message.type() === 'warning');
    await openTown(page, site, tip);
    expect((await warned).text()).toContain('<slim-samenwerken-tip>');
    await expect(page.getByRole('link', { name: 'Lees de tips' })).toBeVisible();
    // The browser itself reports an answer of 404.
    consoleErrors.length = 0;
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('its link is what there is', async ({ page, site }) => {
    await openTown(page, site, card);
    await expect(page.getByRole('link', { name: 'Lees de tips' })).toBeVisible();
  });
});
