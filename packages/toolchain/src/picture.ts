import { writeFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';

/**
 * Writes a page and the panel docked beside it as one picture: a screenshot holds only what one of the two draws.
 * The browser puts a header over the panel, so the feet are what they have in common.
 * @param file where the PNG goes
 */
export async function takePicture(
  context: BrowserContext,
  page: Page,
  panel: Page,
  file: string,
): Promise<void> {
  const shots = await Promise.all([page.screenshot(), panel.screenshot()]);
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`);
  const sheet = await context.newPage();
  await sheet.setContent(
    `<body style="margin: 0"><div style="display: inline-flex; align-items: end; gap: 1px; background: #bbb">${images.join('')}</div>`,
  );
  await writeFile(file, await sheet.locator('div').screenshot());
  await sheet.close();
}
