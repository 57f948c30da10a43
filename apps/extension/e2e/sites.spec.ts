import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '@slim-samenwerken/toolchain/browser';
import { missingOnScreen } from '@slim-samenwerken/toolchain/install-browser';
import { demo, expect } from './fixtures.ts';
import { stateOf, title } from './in-the-panel.ts';
import { type Answer, test } from './on-screen.ts';
import { cardOf, markedTexts, restOn } from './on-the-page.ts';

const zeist = `${demo.municipality}/`;

/** Of every kind: a subdomain only, two domains, and not .nl. The pages behind them are all the demo municipality's. */
const MUNICIPALITIES = [
  { typed: 'zeist', name: 'Zeist', hosts: ['www.zeist.nl'] },
  { typed: 'groningen', name: 'Groningen', hosts: ['gemeente.groningen.nl'] },
  { typed: 'emmen', name: 'Emmen', hosts: ['gemeente.emmen.nl'] },
  { typed: 'dantumadiel', name: 'Dantumadiel', hosts: ['www.dantumadiel.frl'] },
  { typed: 'nijkerk', name: 'Nijkerk', hosts: ['www.nijkerk.eu'] },
  { typed: 'bernheze', name: 'Bernheze', hosts: ['www.bernheze.org'] },
  { typed: 'montferland', name: 'Montferland', hosts: ['www.montferland.info'] },
  {
    typed: 'haarlemmermeer',
    name: 'Haarlemmermeer',
    hosts: ['haarlemmermeergemeente.nl', 'haarlemmermeer.nl'],
  },
  { typed: 'voorburg', name: 'Leidschendam-Voorburg', hosts: ['www.lv.nl', 'leidschendam-voorburg.nl'] },
  { typed: 'den bosch', name: "'s-Hertogenbosch", hosts: ['www.s-hertogenbosch.nl'] },
  { typed: 'sudwest', name: 'Súdwest-Fryslân', hosts: ['sudwestfryslan.nl'] },
];

async function openOptions({ context, origin }: ExtensionBrowser): Promise<Page> {
  const options = await context.newPage();
  await options.goto(`${origin}/options.html`);
  return options;
}

const allowedSites = (options: Page): Promise<string[]> =>
  options.evaluate('chrome.permissions.getAll().then(({ origins }) => origins.sort())');

/** Chooses in the settings, by keyboard. */
async function choose(options: Page, typed: string, answer: Answer, given: 'allow' | 'deny'): Promise<void> {
  const field = options.getByRole('combobox', { name: 'Gemeente toevoegen' });
  await field.fill(typed);
  await field.press('ArrowDown');
  await field.press('Enter');
  await answer(options, given);
}

const missing = missingOnScreen();
test.skip(missing.length > 0, `Without ${missing.join(', ')} there is no screen to answer the browser on.`);

test.describe('on the site of a municipality that is not chosen', () => {
  test('the panel offers it in one click; refused nothing is kept, allowed the open page is read', async ({
    page,
    openPanel,
    answer,
  }) => {
    await page.goto(zeist);
    const panel = await openPanel(page);
    const add = panel.getByRole('button', { name: 'Zeist toevoegen' });
    await add.click();
    await answer(panel, 'deny');
    await expect(panel.getByText('Je browser gaf geen toegang. Zeist is niet toegevoegd.')).toBeVisible();
    expect(await markedTexts(page)).toEqual([]);

    await add.click();
    await answer(panel, 'allow');
    await expect(stateOf(panel)).toHaveAttribute('data-state', 'ready');
    await expect(title(panel)).toHaveText('Jeugd en gezin');
    await expect(panel.getByText('Gemeente Zeist · GGD regio Utrecht')).toBeVisible();
    await expect(panel.getByLabel('Je rol')).toHaveValue('municipality');
    await expect.poll(() => markedTexts(page)).toEqual(['GIZ', 'Stevig Ouderschap']);
    await restOn(page, 'GIZ');
    await expect(cardOf(page)).toContainText('Voor jou bij de gemeente');

    // A page of the same site comes anew, which its heading tells: the role does not change there and back while that loads.
    await page.evaluate(() => document.querySelector('h1')?.replaceChildren('Anders'));
    await expect(title(panel)).toHaveText('Jeugd en gezin | voorbeeld');
    await panel.evaluate(`
      window.roles = new Set();
      new MutationObserver(() => roles.add(document.querySelector('header select').value))
        .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });`);
    await page.reload();
    await expect(title(panel)).toHaveText('Jeugd en gezin');
    await expect(stateOf(panel)).toHaveAttribute('data-state', 'ready');
    expect(await panel.evaluate('[...roles]')).toEqual(['municipality']);

    await panel.getByLabel('Je rol').selectOption('Professional');
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    await expect(panel.locator('[data-state="ready"]')).toBeVisible();
    await expect(panel.getByLabel('Je rol')).toHaveValue('professional');
    await page.goto(zeist);
    await expect(title(panel)).toHaveText('Jeugd en gezin');
    await expect(panel.getByLabel('Je rol')).toHaveValue('professional');
  });
});

test('municipalities of every kind are chosen in the settings: exactly their own hosts, read on each, given back when removed', async ({
  extension,
  page,
  answer,
  site,
}) => {
  test.slow();
  const options = await openOptions(extension);
  const fixed = await allowedSites(options);
  const place = options.getByRole('region', { name: 'Waar we meelezen' });
  for (const { typed, name } of MUNICIPALITIES) {
    await choose(options, typed, answer, 'allow');
    await expect(place.getByText(`${name} staat erbij.`)).toBeVisible();
  }
  const own = MUNICIPALITIES.flatMap(({ hosts }) =>
    hosts.map((host) => `*://*.${host.replace(/^www\./, '')}/*`),
  );
  await expect.poll(() => allowedSites(options)).toEqual([...fixed, ...own].toSorted());

  await page.bringToFront();
  for (const host of MUNICIPALITIES.flatMap(({ hosts }) => hosts)) {
    site.alias(host, 'www.zeist.nl');
    await page.goto(`https://${host}/`);
    await expect.poll(() => markedTexts(page), host).toEqual(['GIZ', 'Stevig Ouderschap']);
  }

  await options.bringToFront();
  await options.getByRole('button', { name: 'Weghalen Groningen' }).click();
  await expect(options.getByText('Groningen is weggehaald.')).toBeVisible();
  await expect.poll(() => allowedSites(options)).not.toContain('*://*.gemeente.groningen.nl/*');
});

test('a page that is open stops being read when its site is removed, and when the browser takes the access', async ({
  extension,
  page,
  openPanel,
  answer,
  browserName,
}) => {
  await page.goto(zeist);
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Zeist toevoegen' }).click();
  await answer(panel, 'allow');
  await expect.poll(() => markedTexts(page)).not.toEqual([]);

  await panel.evaluate(`chrome.permissions.remove({ origins: ['*://*.zeist.nl/*'] })`);
  await expect.poll(() => markedTexts(page)).toEqual([]);
  await expect(panel.getByText('Je browser laat ons zeist.nl nu niet lezen.')).toBeVisible();
  const options = await openOptions(extension);
  await expect(options.getByText('zeist.nl · GGD regio Utrecht · geen toegang')).toBeVisible();

  await options.getByRole('button', { name: 'Toegang geven' }).click();
  // Chromium does not ask a second time for what was allowed before.
  if (browserName === 'firefox') await answer(options, 'allow');
  await expect(options.getByText('geen toegang')).toHaveCount(0);
  await expect(options.getByText('Je browser laat ons zeist.nl nu lezen.')).toBeVisible();
  await page.bringToFront();
  await expect.poll(() => markedTexts(page)).not.toEqual([]);

  await options.bringToFront();
  await options.getByRole('button', { name: 'Weghalen Zeist' }).click();
  await expect(options.getByText('Zeist is weggehaald.')).toBeVisible();
  await page.bringToFront();
  await expect.poll(() => markedTexts(page)).toEqual([]);
});

test('a site of the user’s own is typed, judged, asked for and listed', async ({
  extension,
  page,
  answer,
  site,
}) => {
  const options = await openOptions(extension);
  const field = options.getByRole('textbox', { name: 'Andere site toevoegen' });
  await field.fill('mijn intranet');
  await field.press('Enter');
  await expect(options.getByRole('alert')).toHaveText(
    'Dit is geen adres van een site. Vul het in zoals intranet.mijngemeente.nl.',
  );
  await field.fill('https://intranet.voorbeeld.nl/start');
  await field.press('Enter');
  await answer(options, 'allow');
  await expect(options.getByRole('button', { name: 'Weghalen intranet.voorbeeld.nl' })).toBeVisible();
  site.alias('intranet.voorbeeld.nl', 'www.zeist.nl');
  await page.bringToFront();
  await page.goto('https://intranet.voorbeeld.nl/');
  await expect.poll(() => markedTexts(page)).not.toEqual([]);
});

test('a page on a site of the user’s own is still read when the municipality around it is removed', async ({
  extension,
  page,
  answer,
  site,
}) => {
  const options = await openOptions(extension);
  const fixed = await allowedSites(options);
  const field = options.getByRole('textbox', { name: 'Andere site toevoegen' });
  await field.fill('intranet.zeist.nl');
  await field.press('Enter');
  await answer(options, 'allow');
  await expect(options.getByRole('button', { name: 'Weghalen intranet.zeist.nl' })).toBeVisible();
  await choose(options, 'zeist', answer, 'allow');
  await expect(options.getByRole('button', { name: 'Weghalen Zeist' })).toBeVisible();
  site.alias('intranet.zeist.nl', 'www.zeist.nl');
  await page.bringToFront();
  await page.goto('https://intranet.zeist.nl/');
  await expect.poll(() => markedTexts(page)).not.toEqual([]);
  const other = await page.context().newPage();
  await other.goto(zeist);
  await expect.poll(() => markedTexts(other)).not.toEqual([]);
  await options.bringToFront();
  await options.getByRole('button', { name: 'Weghalen Zeist' }).click();
  await other.bringToFront();
  await expect.poll(() => markedTexts(other)).toEqual([]);
  await page.bringToFront();
  expect(await markedTexts(page)).not.toEqual([]);

  await options.bringToFront();
  await options.getByRole('button', { name: 'Weghalen intranet.zeist.nl' }).click();
  await expect.poll(() => allowedSites(options)).toEqual(fixed);
});

test('a chosen municipality survives its merger: the settings ask for the new site, and what both needed is given back', async ({
  extension,
  answer,
}) => {
  const options = await openOptions(extension);
  const fixed = await allowedSites(options);
  await choose(options, 'wijdemeren', answer, 'allow');
  await expect(options.getByRole('button', { name: 'Weghalen Wijdemeren' })).toBeVisible();
  await options.clock.setFixedTime('2027-01-04T09:00:00');
  await options.reload();
  await expect(
    options.getByText('Wijdemeren hoort nu bij Hilversum. Mogen we hilversum.nl lezen?'),
  ).toBeVisible();
  await options.getByRole('button', { name: 'Toegang geven' }).click();
  await answer(options, 'allow');
  await expect(options.getByText('Mogen we')).toHaveCount(0);
  await expect(options.getByText('hier hoort Wijdemeren nu bij')).toBeVisible();
  await options.getByRole('button', { name: 'Weghalen Hilversum' }).click();
  await expect(options.getByText('Hilversum is weggehaald.')).toBeVisible();
  await expect.poll(() => allowedSites(options)).toEqual(fixed);
});
