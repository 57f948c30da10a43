import { demo, expect, needs, test } from './fixtures.ts';
import { cardOf, markedTexts, restOn } from './on-the-page.ts';

needs('A page is kept for the way back');

test('a page that the browser kept while the reader was elsewhere has its marks, and a card for each', async ({
  page,
}) => {
  await page.goto(`${demo.ncj}/ziekteverzuim.html`);
  await expect.poll(() => markedTexts(page)).toHaveLength(3);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['kept'] = `${persisted}`;
    });
  });
  await page.goto(`${demo.zonmw}/voorzorg.html`);
  await expect.poll(() => markedTexts(page)).toContain('VoorZorg');
  // Not by `goBack`: that waits for the page to load, and a kept one does not. A moment later, so that the page lives to answer.
  await page.evaluate(() => void setTimeout(() => history.back()));
  await expect(page.locator('html')).toHaveAttribute('data-kept', 'true');
  await expect.poll(() => markedTexts(page)).toHaveLength(3);
  await restOn(page, 'GIZ');
  await expect(cardOf(page)).toHaveAccessibleName('GIZ');
  // What comes now is read too.
  await page.evaluate(() => document.querySelector('main')?.append('Ook met de SPARK-methode.'));
  await expect.poll(() => markedTexts(page)).toContain('SPARK-methode');
});
