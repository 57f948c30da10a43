import { demo, expect, test } from './fixtures.ts';
import { markedTexts } from './on-the-page.ts';

test.describe('names on the page', () => {
  test('are marked in the text: in headings and links, cut by tags, with a soft hyphen', async ({ page }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    await expect.poll(() => markedTexts(page)).toEqual(['M@ZL', 'GIZ', 'Centering\u00adParenting']);
  });

  test('are not marked in menus and footers', async ({ page }) => {
    await page.goto(`${demo.ncj}/route.html`);
    await expect(page.locator('footer')).toContainText('SPARK');
    // Something has to show that reading is over: a name that comes later is marked.
    await page.evaluate(() => document.querySelector('main')?.append('Het gaat om de SPARK-methode.'));
    await expect.poll(() => markedTexts(page)).toEqual(['SPARK-methode']);
  });

  test('are marked on both sites', async ({ page }) => {
    await page.goto(`${demo.zonmw}/voorzorg.html`);
    await expect.poll(() => markedTexts(page)).toContain('VoorZorg');
  });

  for (const site of [demo.municipality, demo.elsewhere])
    test(`are left alone on ${site}`, async ({ page, context }) => {
      await page.goto(site);
      const ours = await context.newPage();
      await ours.goto(`${demo.ncj}/ziekteverzuim.html`);
      await expect.poll(() => markedTexts(ours)).not.toEqual([]);
      expect(await markedTexts(page)).toEqual([]);
    });

  test('do not change a character of the page', async ({ page }) => {
    await page.addInitScript(() => {
      const seen = window as unknown as { before: string; mutations: number };
      document.addEventListener('DOMContentLoaded', () => {
        seen.before = document.documentElement.outerHTML;
        seen.mutations = 0;
        new MutationObserver((records) => {
          seen.mutations += records.length;
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      });
    });
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    await expect.poll(() => markedTexts(page)).not.toEqual([]);
    const { same, mutations } = await page.evaluate(() => {
      const seen = window as unknown as { before: string; mutations: number };
      return { same: seen.before === document.documentElement.outerHTML, mutations: seen.mutations };
    });
    expect(same).toBe(true);
    expect(mutations).toBe(0);
  });

  test('follow the page when it goes on without loading', async ({ page }) => {
    await page.goto(`${demo.ncj}/in-page.html`);
    await page.getByRole('button', { name: 'Jonge moeders' }).click();
    await expect.poll(() => markedTexts(page)).toEqual(['VoorZorg']);
    await page.getByRole('button', { name: 'Parkeren' }).click();
    await expect.poll(() => markedTexts(page)).toEqual([]);
  });

  test('come back after an update, on a page that was open, and only once', async ({ page, extension }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    await expect.poll(() => markedTexts(page)).toHaveLength(3);
    await page.evaluate(() => CSS.highlights.clear());
    await extension.reload();
    await expect.poll(() => markedTexts(page)).toHaveLength(3);
  });
});

test.describe('a difficult page gives no error and no delay', () => {
  test('one that never stops changing', async ({ page }) => {
    await page.goto(`${demo.ncj}/ever-changing.html`);
    await expect.poll(() => markedTexts(page)).not.toEqual([]);
  });

  test('one without a body', async ({ page }) => {
    await page.goto(`${demo.ncj}/no-body.html`);
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.textContent = 'Hier staat nu de SPARK-methode.';
      document.documentElement.append(body);
    });
    await expect.poll(() => markedTexts(page)).toEqual(['SPARK-methode']);
  });
});
