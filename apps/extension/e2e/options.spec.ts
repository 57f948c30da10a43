import type { Page } from '@playwright/test';
import { violations } from '@slim-samenwerken/toolchain/axe';
import type { ExtensionBrowser } from '@slim-samenwerken/toolchain/browser';
import { demo, expect, test } from './fixtures.ts';
import { cardOf, markedTexts, restOn } from './on-the-page.ts';
import { store, stored } from './own-work.ts';

async function openOptions({ context, origin }: ExtensionBrowser): Promise<Page> {
  const options = await context.newPage();
  await options.goto(`${origin}/options.html`);
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Instellingen');
  return options;
}

test.describe('the settings', () => {
  test('say which version this is, and of when its content', async ({ extension }) => {
    const options = await openOptions(extension);
    const { version } = await options.evaluate<{ version: string }>('chrome.runtime.getManifest()');
    await expect(
      options.getByText(new RegExp(`^Versie ${version}\\. Inhoud van [a-z]+ \\d{4}\\.$`)),
    ).toBeVisible();
  });

  test('change the role that cards and panel speak to', async ({ page, extension }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    const options = await openOptions(extension);
    await options.getByRole('radio', { name: 'Gemeente' }).check();
    await page.bringToFront();
    await restOn(page, 'GIZ');
    await expect(cardOf(page)).toContainText('Voor jou bij de gemeente');
    await options.reload();
    await expect(options.getByRole('radio', { name: 'Gemeente' })).toBeChecked();
  });

  test('switch the marks off and on, on pages that are open', async ({ page, extension }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    await expect.poll(() => markedTexts(page)).not.toEqual([]);
    const options = await openOptions(extension);
    const cards = options.getByRole('checkbox', { name: 'Laat namen van projecten en methoden opvallen' });
    await cards.uncheck();
    await expect(options.getByRole('radio', { name: 'Elke keer dat de naam er staat' })).toBeDisabled();
    await page.bringToFront();
    await expect.poll(() => markedTexts(page)).toEqual([]);
    await options.bringToFront();
    await cards.check();
    await page.bringToFront();
    await expect.poll(() => markedTexts(page)).not.toEqual([]);
  });

  test('remember which names are marked', async ({ extension }) => {
    const options = await openOptions(extension);
    await options.getByRole('radio', { name: 'Elke keer dat de naam er staat' }).check();
    await options.getByRole('checkbox', { name: 'Ook begrippen en afkortingen' }).check();
    await expect.poll(() => stored(options, 'settings')).toMatchObject({ mentions: 'all', terms: true });
    await options.reload();
    await expect(options.getByRole('radio', { name: 'Elke keer dat de naam er staat' })).toBeChecked();
    await expect(options.getByRole('checkbox', { name: 'Ook begrippen en afkortingen' })).toBeChecked();
  });

  test('stay as they were chosen while the browser takes its time to store what was chosen before', async ({
    extension,
  }) => {
    const options = await openOptions(extension);
    await options.evaluate(`{
      const { local } = chrome.storage;
      const set = local.set.bind(local);
      local.set = (values) => new Promise((done) => setTimeout(done, 1000)).then(() => set(values));
    }`);
    await options.getByRole('radio', { name: 'Elke keer dat de naam er staat' }).check();
    const terms = options.getByRole('checkbox', { name: 'Ook begrippen en afkortingen' });
    await terms.check();
    const looks = await terms.evaluateHandle((box: HTMLInputElement) => {
      const seen = new Set([box.checked]);
      setInterval(() => seen.add(box.checked), 10);
      return seen;
    });
    await expect.poll(() => stored(options, 'settings')).toMatchObject({ mentions: 'all', terms: true });
    expect(await looks.evaluate((seen) => [...seen])).toEqual([true]);
  });

  test('list what is off, each with a way back, also a name that is no longer known', async ({
    extension,
  }) => {
    const options = await openOptions(extension);
    await expect(options.getByText('Je hebt geen naam en geen site uitgezet.')).toBeVisible();
    await store(options, { settings: { offNames: ['spark', 'verdwenen'], offSites: ['zonmw.nl'] } });
    await expect(options.getByRole('button', { name: 'Weer aanzetten verdwenen' })).toBeVisible();
    await options.getByRole('button', { name: 'Weer aanzetten SPARK' }).click();
    await expect(options.getByRole('button', { name: 'Weer aanzetten SPARK' })).toHaveCount(0);
    await expect(options.getByRole('status').filter({ hasText: 'SPARK' })).toHaveText(
      'SPARK staat weer aan.',
    );
    await expect(options.getByText('Hier lezen we niet mee. Je hebt deze site uitgezet.')).toBeVisible();
    await options.getByRole('button', { name: 'Weer aanzetten zonmw.nl' }).press('Enter');
    await expect(options.getByText('Hier lezen we altijd mee.')).toHaveCount(2);
    await expect(options.getByRole('button', { name: 'Weer aanzetten verdwenen' })).toBeVisible();
    await options.keyboard.press('Tab');
    await expect(options.getByRole('button', { name: 'Weer aanzetten verdwenen' })).toBeFocused();
  });

  test('say of a site that may not be read that it is removed, and keep the focus there', async ({
    extension,
  }) => {
    const options = await openOptions(extension);
    await store(options, { settings: { municipalities: ['GM0355'] } });
    await options.getByRole('button', { name: 'Zeist weghalen' }).press('Enter');
    await expect(options.getByRole('status').filter({ hasText: 'Zeist is weggehaald.' })).toBeVisible();
    await expect(options.locator(':focus')).toContainText('Zeist is weggehaald.');
    await options.keyboard.press('Tab');
    await expect(options.getByRole('combobox', { name: 'Gemeente toevoegen' })).toBeFocused();
  });

  test('say of a site that is always read when the browser does not allow it, and of no other', async ({
    extension,
  }) => {
    const options = await openOptions(extension);
    const place = options.getByRole('region', { name: 'Waar we meelezen' });
    await expect(place.getByText('Hier lezen we altijd mee.')).toHaveCount(2);
    await expect(place.getByRole('button', { name: 'Toegang geven' })).toHaveCount(0);
    await extension.withholdSites();
    await expect(place.getByText('geen toegang')).toHaveCount(2);
    await expect(place.getByText('Je browser laat ons ncj.nl en zonmw.nl nu niet lezen.')).toBeVisible();
    await expect(place.getByRole('button', { name: 'Toegang geven' })).toBeVisible();
    await expect(place.getByRole('button', { name: /halen/ })).toHaveCount(0);
    await extension.giveSites();
    await expect(place.getByText('Hier lezen we altijd mee.')).toHaveCount(2);
  });

  test('never say of a site that was just added that the browser does not allow it', async ({
    extension,
  }) => {
    const options = await openOptions(extension);
    const place = options.getByRole('region', { name: 'Waar we meelezen' });
    await expect(place.getByText('Hier lezen we altijd mee.')).toHaveCount(2);
    // The browser has allowed it by the time that it is added.
    await options.evaluate(`{
      for (const { permissions } of [globalThis.browser, globalThis.chrome].filter(Boolean))
        permissions.contains = () => Promise.resolve(true);
      window.said = [];
      new MutationObserver(() => window.said.push(document.body.textContent))
        .observe(document.body, { childList: true, subtree: true, characterData: true });
    }`);
    await store(options, { settings: { ownSites: ['intranet.voorbeeld.nl'] } });
    await expect(options.getByRole('button', { name: 'Weghalen intranet.voorbeeld.nl' })).toBeVisible();
    const said = await options.evaluate<string[]>('window.said');
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((text) => /laat ons|geen toegang/.test(text))).toEqual([]);
  });

  test('show the shortcuts that the browser has given', async ({ extension, browserName }) => {
    const options = await openOptions(extension);
    const keys = options.getByRole('region', { name: 'Sneltoetsen' });
    await expect(keys).toContainText('Alt+Shift+U');
    await expect(keys).toContainText('Alt+Shift+K');
    // Firefox shows its own page about shortcuts to no test.
    if (browserName === 'firefox') return;
    const opened = extension.context.waitForEvent('page');
    await keys.getByRole('button', { name: 'Sneltoetsen wijzigen' }).click();
    expect((await opened).url()).toBe('chrome://extensions/shortcuts');
  });

  test('fit in 320 pixels, also with text of twice the size', async ({ extension }) => {
    const options = await openOptions(extension);
    await store(options, {
      settings: { offNames: ['voorzorg-in-het-sociale-domein'], offSites: ['academie.ncj.nl'] },
    });
    await options.setViewportSize({ width: 320, height: 640 });
    for (const size of ['100%', '200%']) {
      await options.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size);
      const overflow = await options.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, size).toBeLessThanOrEqual(0);
    }
  });

  test('are found faultless by axe', async ({ extension }) => {
    const options = await openOptions(extension);
    await store(options, {
      settings: {
        offNames: ['spark'],
        offSites: ['zonmw.nl'],
        cards: false,
        municipalities: ['GM0355'],
      },
    });
    await expect(options.getByRole('button', { name: 'Weer aanzetten SPARK' })).toBeVisible();
    expect(await violations(options)).toEqual([]);
  });
});
