import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { launchWithExtension } from '@slim-samenwerken/toolchain/browser';
import { serveSites } from '@slim-samenwerken/toolchain/site';
import { build } from 'vite';
import { markFirstContent, scriptTime } from './script-time.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const built = here('../.output/chrome-mv3');
const ROUNDS = 7;

/** Is made of a page of the demo. */
const NAMELESS = 'ziekteverzuim-zonder-namen.html';

/** The first is what the others are measured beside; the pages on the web stand in the demo. */
const MEASURED = {
  'a bare page': { path: 'bare/index.html' },
  'the panel at a list': { path: 'sidepanel.html#/elements' },
  'at a page with names': { path: 'sidepanel.html#/page', on: 'ziekteverzuim.html' },
  'at one without names': { path: 'sidepanel.html#/page', on: NAMELESS },
  'at one that nothing fits': { path: 'sidepanel.html#/page', on: 'route.html' },
};

/**
 * How much script runs before there is something to read: in the panel of who has been welcomed, beside a suggesting page, and in a bare
 * Preact page that parses the same content. In turns, in one docked panel of one browser. Build the extension first.
 */
async function main(): Promise<void> {
  const extensionDir = mkdtempSync(join(tmpdir(), 'slim-samenwerken-bench-'));
  const site = await serveSites(here('../demo'));
  try {
    cpSync(built, extensionDir, { recursive: true });
    await buildBarePage(join(extensionDir, 'bare'));
    const browser = await launchWithExtension({ extensionDir, headless: true, site });
    const [page = await browser.context.newPage()] = browser.context.pages();
    await serveWithoutNames(page);
    await page.goto('https://www.ncj.nl/');
    const panel = await browser.openPanel(page);
    const { origin } = browser;
    await panel.evaluate('chrome.storage.local.set({ settings: { welcomed: true } })');
    await markFirstContent(panel);
    const times = new Map(Object.keys(MEASURED).map((what) => [what, [] as number[]]));
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [what, { path, ...at }] of Object.entries(MEASURED)) {
        await panel.goto('about:blank');
        if ('on' in at) await page.goto(`https://www.ncj.nl/${at.on}`);
        times.get(what)?.push(await scriptTime(panel, `${origin}/${path}`));
      }
    await browser.close();
    report(times);
  } finally {
    await site.close();
    rmSync(extensionDir, { recursive: true, force: true });
  }
}

/** Serves a page of the demo anew, with none of our names in it. */
async function serveWithoutNames(page: Page): Promise<void> {
  const html = readFileSync(here('../demo/www.ncj.nl/ziekteverzuim.html'), 'utf8');
  const body = html.replaceAll(/M@ZL|M<strong>@<\/strong>ZL|GIZ|Centering&shy;Parenting/g, 'deze aanpak');
  await page.route(`**/${NAMELESS}`, (route) => route.fulfill({ contentType: 'text/html', body }));
}

async function buildBarePage(outDir: string): Promise<void> {
  await build({
    root: here('bare'),
    base: './',
    configFile: false,
    logLevel: 'error',
    json: { stringify: true, namedExports: false },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir, emptyOutDir: true, modulePreload: false },
  });
  if (readdirSync(outDir).length === 0) throw new Error(`The bare page was not built in ${outDir}.`);
}

function report(times: ReadonlyMap<string, readonly number[]>): void {
  console.log(
    'Script until there is something to read: least, median, most; and the median beside that of the first',
  );
  let first: number | undefined;
  for (const [what, list] of times) {
    const sorted = list.toSorted((a, b) => a - b);
    const median = sorted[sorted.length >> 1] ?? 0;
    first ??= median;
    const figures = [sorted[0], median, sorted.at(-1)].map((time) => `${time?.toFixed(1)} ms`.padStart(9));
    console.log(`${what.padEnd(24)} ${figures.join(' ')}  x ${(median / first).toFixed(2)}`);
  }
}

await main();
