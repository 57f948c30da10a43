import type { Page } from '@playwright/test';
import { demo, expect, test } from './fixtures.ts';
import { cardOf, markedTexts, restOn } from './on-the-page.ts';

const imitates = `${demo.ncj}/hostile/imitates.html`;

/** All that is stored on this computer, read in a page of the extension. */
const stored = (own: Page) => own.evaluate<Record<string, unknown>>('chrome.storage.local.get(null)');

test.describe('a page that imitates us', () => {
  test('reaches nothing by messages and events, and cannot press the buttons of a card', async ({
    page,
    extension,
  }) => {
    await page.goto(imitates);
    await restOn(page, 'VoorZorg');
    await expect(cardOf(page)).toHaveAccessibleName('VoorZorg');
    await cardOf(page).locator('summary').click();
    const before = extension.context.pages().length;
    expect(await page.evaluate<number>('pressAll()')).toBeGreaterThan(3);
    // What comes after it in the same queues has been answered: so has all that the page did.
    await cardOf(page).getByRole('button', { name: 'Niet meer voor VoorZorg' }).last().click();
    await expect(cardOf(page)).toContainText('Je krijgt geen kaartje meer bij VoorZorg.');
    expect(extension.context.pages().length).toBe(before);
    const own = await extension.context.newPage();
    await own.goto(`${extension.origin}/options.html`);
    await expect
      .poll(async () => (await stored(own))['settings'])
      .toMatchObject({
        cards: true,
        offSites: [],
        offNames: ['voorzorg'],
      });
  });

  test('has our names marked as on any page, and its own mark leads to no card', async ({ page }) => {
    await page.goto(imitates);
    await expect.poll(() => markedTexts(page)).toEqual(['M@ZL', 'VoorZorg']);
    await page.evaluate(() => {
      const text = document.getElementById('bait')?.firstChild;
      if (text)
        CSS.highlights.set(
          'slim-samenwerken',
          new Highlight(
            new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 13 }),
          ),
        );
    });
    await restOn(page, 'Jonge moeders');
    await expect(page.locator('slim-samenwerken-card')).toHaveCount(0);
    await page.evaluate(() => CSS.highlights.clear());
    await page.reload();
    await restOn(page, 'M@ZL');
    await expect(cardOf(page)).toHaveAccessibleName('M@ZL');
  });

  test('that makes an element of our name its own gets no card, and everything else works', async ({
    page,
    openPanel,
  }) => {
    await page.goto(imitates);
    await expect.poll(() => markedTexts(page)).toEqual(['M@ZL', 'VoorZorg']);
    await page.evaluate('defineOurs()');
    const panel = await openPanel(page);
    await expect(panel.locator('[data-state="ready"]')).toBeVisible();
    await restOn(page, 'VoorZorg');
    await expect.poll(() => markedTexts(page)).toEqual(['M@ZL', 'VoorZorg']);
    await expect(panel.locator('[data-state="ready"]')).toBeVisible();
  });
});

test('markup in what a page says stays text, in the panel and in what it shows of the page', async ({
  page,
  openPanel,
}) => {
  await page.goto(imitates);
  const panel = await openPanel(page);
  await expect(panel.locator('[data-state="ready"]')).toBeVisible();
  await panel.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
  await expect(
    panel.locator('main script, main [onerror], main [onmouseover], main img[src="x"]'),
  ).toHaveCount(0);
  expect(await panel.evaluate(() => document.title)).not.toBe('1');
});

test.describe('a message of any kind, from a page of ours', () => {
  test('makes the background fall over in no way', async ({ page, extension }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    const own = await extension.context.newPage();
    await own.goto(`${extension.origin}/options.html`);
    const answers = await own.evaluate<unknown[]>(`Promise.all([
      null, 7, 'x', [], {}, { type: '__proto__' }, { type: 'constructor' }, { type: 'page→worker:off' },
      { type: 'page→worker:off', what: 'name', id: 'constructor' }, { type: 'page→worker:card-record', id: '__proto__', text: 'x' },
      { type: 'page→worker:open-panel', id: 'x'.repeat(100_000) }, JSON.parse('{"__proto__":{"type":"page→worker:open-options"}}'),
    ].map((message) => chrome.runtime.sendMessage(message).then((answer) => answer ?? 'none', () => 'none')))`);
    expect(new Set(answers)).toEqual(new Set(['none']));
    expect(await stored(own)).not.toHaveProperty('settings');
    await page.bringToFront();
    await restOn(page, 'GIZ');
    await expect(cardOf(page)).toHaveAccessibleName('GIZ');
  });
});
