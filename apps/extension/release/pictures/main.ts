// `npm run pictures`: makes the pictures for the stores, of the built extension in real browsers on the demo sites. Chrome, Edge and Firefox all
// take 1280 x 800 pixels; Chrome asks for a tile of 440 x 280 beside them, Edge for a logo of 300 x 300.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExtensionBrowser, launchWithExtension } from '@slim-samenwerken/toolchain/browser';
import { reuseFirefox } from '@slim-samenwerken/toolchain/firefox';
import { type Site, serveSites } from '@slim-samenwerken/toolchain/site';
import type { BrowserContext } from 'playwright-core';
import { extension, releaseDir } from '../folder.ts';
import { build } from '../zips.ts';
import { ownWork } from './own-work.ts';
import { scenes } from './scenes.ts';
import { drawLogo, drawTile, drawWindow } from './sheet.ts';
import { languages, wordsIn } from './words.ts';

const pictures = join(releaseDir, 'pictures');

/** So large that page and panel together are 1280 pixels wide, and the page 752 high: measured, as each browser draws its own borders. */
const windowSizes = {
  chromium: { width: 1306, height: 847 },
  firefox: { width: 1280, height: 838 },
};
/** As wide as Chromium's panel is at first. Firefox' sidebar begins narrower, and users drag it. */
const PANEL_WIDTH = 360;

type Launch = (language: string) => Promise<ExtensionBrowser>;

/** Plays every scene in one browser and language, and draws there what else is to be drawn. */
async function play(
  launch: Launch,
  folder: string,
  language: (typeof languages)[number],
  drawMore?: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const words = wordsIn(language);
  const { context, openPanel, close } = await launch(language);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const shots = [];
    let panel: Awaited<ReturnType<typeof openPanel>> | undefined;
    for (const { name, address, play: act } of scenes) {
      await page.goto(address);
      if (!panel) {
        panel = await openPanel(page);
        await panel.getByRole('button', { name: words.welcome.start }).click();
        await panel.evaluate(`chrome.storage.local.set(${JSON.stringify(ownWork)})`);
      }
      await panel.evaluate('location.hash = "#/page"; scrollTo(0, 0)');
      await panel.locator('[data-state="ready"]').waitFor();
      await act({ page, panel, words });
      shots.push({ name, address, page: await page.screenshot(), panel: await panel.screenshot() });
    }
    mkdirSync(folder, { recursive: true });
    for (const { name, address, ...shot } of shots)
      writeFileSync(
        join(folder, `${name}.png`),
        await drawWindow(context, shot, address, words.extension.name),
      );
    await drawMore?.(context);
  } finally {
    await close();
  }
}

async function playAll(site: Site): Promise<void> {
  const options = { headless: true, site };
  const chromium: Launch = (language) =>
    launchWithExtension({
      ...options,
      windowSize: windowSizes.chromium,
      extensionDir: join(extension, '.output/chrome-mv3'),
      language,
    });
  const firefox = await reuseFirefox({
    ...options,
    windowSize: windowSizes.firefox,
    sidebarWidth: PANEL_WIDTH,
  });
  try {
    for (const language of languages) {
      await play(chromium, join(pictures, 'chrome-edge', language), language, drawForLists);
      const inFirefox: Launch = (asked) =>
        firefox.withExtension(join(extension, '.output/firefox-mv3'), asked);
      await play(inFirefox, join(pictures, 'firefox', language), language);
    }
  } finally {
    await firefox.close();
  }
}

/** What stands for the extension in a store's lists. It is the same in every language. */
async function drawForLists(context: BrowserContext): Promise<void> {
  const folder = join(pictures, 'chrome-edge');
  writeFileSync(join(folder, 'tile-440x280.png'), await drawTile(context, wordsIn('nl').extension.name));
  writeFileSync(join(folder, 'logo-300x300.png'), await drawLogo(context));
}

/** Makes all pictures of what is built. */
export async function makePictures(): Promise<void> {
  rmSync(pictures, { recursive: true, force: true });
  const site = await serveSites(join(extension, 'demo'));
  try {
    await playAll(site);
  } finally {
    await site.close();
  }
  console.log(`pictures for the stores: ${pictures}`);
}

if (import.meta.main) {
  build();
  await makePictures();
}
