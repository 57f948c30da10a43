import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '@slim-samenwerken/toolchain/browser';
import { demo, expect, needs, test } from './fixtures.ts';
import { goTo } from './in-the-panel.ts';
import { cardOf, restOn } from './on-the-page.ts';
import { examples, store } from './own-work.ts';

const diagnosis = (options: Page) => options.getByRole('region', { name: 'Werkt er iets niet?' });

async function openOptions({ context, origin }: ExtensionBrowser): Promise<Page> {
  const options = await context.newPage();
  await options.goto(`${origin}/options.html`);
  return options;
}

/** From here on the browser stores nothing in this page, as when its storage is full. */
const fillUp = (own: Page) =>
  own.evaluate("chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'))");

test.describe('the diagnosis', () => {
  test('tells who helps what they need, and nothing of the user, the page or the work', async ({
    page,
    extension,
    openPanel,
    consoleErrors,
  }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    const panel = await openPanel(page);
    const settings = { welcomed: true, offNames: ['spark'], municipalities: ['GM0355'] };
    await store(panel, { ...examples, settings });
    // An error of our own that nobody catches, with text of the page in it.
    await panel.evaluate("void setTimeout(() => { throw new TypeError('Ziekteverzuim op school') })");
    await expect.poll(() => consoleErrors.length).toBeGreaterThan(0);
    consoleErrors.splice(0);
    const options = await openOptions(extension);
    const text = diagnosis(options).getByLabel('Dit kopieer je');
    await expect(text).toHaveValue(
      /Versie van de extensie: \d+\.\d+\.\d+\nInhoud van: \d{4}-\d\d-\d\d\nBrowser: Mozilla/,
    );
    await expect(text).toHaveValue(
      /Toegang: ncj\.nl ja, zonmw\.nl ja\nZelf gekozen sites: 1, waarvan 1 zonder toegang\n/,
    );
    await expect(text).toHaveValue(
      /Bewaard: lijst 2, reflecties 2, uitgezette namen 1, uitgezette sites 0\n/,
    );
    await expect(text).toHaveValue(/Laatste fouten: \n- \d{4}-\d\d-\d\dT\d\d:\d\d sidepanel\.html TypeError/);
    await expect(text).not.toHaveValue(/Zeist|GM0355|spark|Ziekteverzuim|wijkteam|https?:/i);
    await diagnosis(options).getByRole('button', { name: 'Kopieer diagnose' }).click();
    await expect(diagnosis(options).getByRole('button', { name: 'Gekopieerd' })).toBeVisible();
  });
});

test.describe('what cannot be stored is never said to be:', () => {
  test('a setting goes back to what it was, and the page says why', async ({ extension }) => {
    const options = await openOptions(extension);
    const manager = options.getByRole('radio', { name: 'Manager' });
    await fillUp(options);
    await manager.click();
    await expect(options.getByRole('alert').first()).toContainText('Je laatste wijziging is niet bewaard.');
    await expect(options.getByRole('radio', { name: 'Professional' })).toBeChecked();
  });

  test('the role in the panel too', async ({ page, openPanel }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    const panel = await openPanel(page);
    await goTo(panel, '#/elements');
    await fillUp(panel);
    await panel.getByLabel('Je rol').selectOption('manager');
    await expect(panel.getByRole('alert')).toContainText('Je laatste wijziging is niet bewaard.');
    await expect(panel.getByLabel('Je rol')).toHaveValue('professional');
  });

  test.describe('a choice in a card', () => {
    needs('Storage can be full');
    test('says that it was not kept', async ({ page, extension }) => {
      const options = await openOptions(extension);
      // As full as it can be: not one letter more.
      await options.evaluate(`(async () => {
        for (let size = 10_485_760; size >= 1; size >>= 1)
          for (let key = 0; ; key += 1)
            if (!(await chrome.storage.local.set({ [size + '.' + key]: 'x'.repeat(size) }).then(() => true, () => false))) break;
      })()`);
      await page.goto(`${demo.ncj}/ziekteverzuim.html`);
      await page.bringToFront();
      await restOn(page, 'GIZ');
      await cardOf(page).locator('summary').click();
      await cardOf(page).getByRole('button', { name: 'Nergens meer' }).click();
      await expect(cardOf(page)).toContainText('Je browser kon dit niet bewaren.');
    });
  });
});

test.describe('where what is stored cannot be read', () => {
  needs('Storage can be out of order');

  /** Runs in a page of ours before all else. */
  const unreadable = () => {
    const { chrome } = globalThis as unknown as { chrome?: { storage?: { local: { get: unknown } } } };
    if (chrome?.storage)
      chrome.storage.local.get = () => Promise.reject(new Error('Corruption: block checksum mismatch'));
  };

  test('the settings say what one can do, and the diagnosis is there', async ({
    extension,
    consoleErrors,
  }) => {
    const options = await extension.context.newPage();
    await options.addInitScript(unreadable);
    await options.goto(`${extension.origin}/options.html`);
    await expect(options.getByText('Je instellingen zijn nu niet te lezen.')).toBeVisible();
    await expect(diagnosis(options).getByLabel('Dit kopieer je')).toHaveValue(
      /Bewaard: niet te lezen\nLaatste fouten: \n- .* options\.html Error/,
    );
    expect(consoleErrors).toEqual([]);
  });

  test('the panel says what one can do', async ({ extension, page }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    const panel = await extension.context.newPage();
    await panel.addInitScript(unreadable);
    await panel.goto(`${extension.origin}/sidepanel.html`);
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Er ging iets mis');
    await expect(panel.getByRole('button', { name: 'Opnieuw proberen' })).toBeVisible();
  });
});
