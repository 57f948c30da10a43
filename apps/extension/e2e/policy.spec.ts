import { demo, expect, needs } from './fixtures.ts';
import { stateOf, title } from './in-the-panel.ts';
import { markedTexts } from './on-the-page.ts';
import { canSetMachinePolicy, test } from './organisation.ts';

test.skip(
  ({ browserName }) => browserName === 'chromium' && !canSetMachinePolicy(),
  'Chromium reads policies of the machine only, which an administrator can set.',
);

test.describe('what the organisation has set', () => {
  test.use({
    policy: {
      role: 'municipality',
      municipalities: ['GM0355'],
      ownSites: ['intranet.zeist.nl'],
      offSites: ['www.zonmw.nl'],
      cards: false,
      welcome: false,
    },
  });

  test('holds in the panel and on the page, and is shown as locked', async ({
    page,
    extension,
    openPanel,
  }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    const panel = await openPanel(page);
    await expect(stateOf(panel)).toHaveAttribute('data-state', 'ready');
    await expect(panel.getByRole('region', { name: 'Welkom' })).toHaveCount(0);
    await expect(panel.getByLabel('Je rol')).toHaveCount(0);
    await expect(panel.getByRole('banner')).toContainText('Je rol: Gemeente. Ingesteld door je organisatie');
    await expect(
      panel.getByText(
        'Je organisatie heeft zeist.nl en intranet.zeist.nl voor je klaargezet. Mogen we daar meelezen?',
      ),
    ).toBeVisible();
    expect(await markedTexts(page)).toEqual([]);

    await page.goto(`${demo.zonmw}/voorzorg.html`);
    await expect(title(panel)).toHaveText('Uit op zonmw.nl');
    await expect(panel.getByText('Dat heeft je organisatie ingesteld.')).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Weer aanzetten' })).toHaveCount(0);

    const options = await extension.context.newPage();
    await options.goto(`${extension.origin}/options.html`);
    await expect(options.getByRole('radio', { name: /^Gemeente/ })).toBeChecked();
    await expect(options.getByRole('radio', { name: /^Gemeente/ })).toBeDisabled();
    await expect(options.getByRole('checkbox', { name: /^Laat namen/ })).toBeDisabled();
    for (const name of ['Zeist', 'intranet.zeist.nl']) {
      await expect(options.getByRole('listitem').filter({ hasText: name }).first()).toContainText(
        'Ingesteld door je organisatie',
      );
      await expect(options.getByRole('button', { name: `Weghalen ${name}` })).toHaveCount(0);
    }
    await expect(options.getByRole('button', { name: 'Weer aanzetten zonmw.nl' })).toHaveCount(0);
    const read = options.getByRole('region', { name: 'Waar we meelezen' }).getByRole('listitem');
    await expect(read.filter({ hasText: 'ncj.nl' })).toContainText('Hier lezen we altijd mee.');
    await expect(read.filter({ hasText: 'zonmw.nl' })).toContainText(
      'Hier lezen we niet mee. Dat heeft je organisatie ingesteld.',
    );
  });
});

test.describe('a site that the organisation keeps from all extensions', () => {
  needs('An organisation keeps a site from all extensions');
  test.use({ blocked: ['*://*.ncj.nl'] });

  test('is not read, and the panel says why that can be', async ({ page, openPanel }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    const panel = await openPanel(page);
    await expect(panel.locator('[data-state="unsupported"], [data-state="no-access"]')).toBeVisible();
    await expect(panel.getByText('of omdat je organisatie deze site afschermt')).toBeVisible();
    expect(await markedTexts(page)).toEqual([]);
  });
});
