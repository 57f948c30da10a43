import { demo, expect, test } from './fixtures.ts';
import { cardOf, markedTexts, pass, restOn } from './on-the-page.ts';

test('frames of the same site, in a sandbox and of another site are left alone, and a pointer that goes into one has left the name', async ({
  page,
}) => {
  await page.goto(`${demo.ncj}/hostile/frames.html`);
  await expect.poll(() => markedTexts(page)).toEqual(['M@ZL', 'VoorZorg']);
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  expect(frames).toHaveLength(3);
  for (const frame of frames) {
    await expect(frame.locator('body')).toContainText(/SPARK|VoorZorg/);
    expect(await frame.evaluate(() => CSS.highlights.size)).toBe(0);
  }
  await restOn(page, 'VoorZorg');
  await expect(cardOf(page)).toBeVisible();
  // Chromium tells a page nothing of a pointer that a test moves into the frame of another site; of one in a hand it does.
  await page.getByTitle('Van deze site').hover();
  await expect(cardOf(page)).toHaveCount(0);
  // Not even when it left before the card was there.
  await restOn(page, 'VoorZorg');
  await page.getByTitle('Van deze site').hover();
  await pass(page, 800);
  await expect(cardOf(page)).toHaveCount(0);
});
