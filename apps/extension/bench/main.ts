import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '@slim-samenwerken/toolchain/install-browser';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type Comparison, median } from './measure.ts';
import { htmlOf } from './page-of.ts';
import { table } from './table.ts';

/** Cross-origin isolation gives the page a clock of 5 instead of 100 microseconds. */
const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};
const address = 'https://bench.example/';

const { values } = parseArgs({ options: { repetitions: { type: 'string', default: '15' } } });
const repetitions = Number(values.repetitions);
if (!Number.isInteger(repetitions) || repetitions < 1)
  throw new Error('--repetitions wants a whole number above 0.');

const bundle = await build({
  entryPoints: [fileURLToPath(new URL('in-page.ts', import.meta.url))],
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'chrome128',
  write: false,
});
const script = bundle.outputFiles[0]?.text ?? '';
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--js-flags=--expose-gc'],
  // Chromium refuses to start as root inside its sandbox; everybody else keeps it.
  chromiumSandbox: process.getuid?.() !== 0,
});
try {
  const page = await open(browser, '');
  const comparisons: Comparison[] = await page.evaluate((count) => globalThis.bench(count), repetitions);
  console.log(`Chromium ${browser.version()}, ${repetitions} repetitions, milliseconds are medians\n`);
  console.log(table([...comparisons, await firstVisits(100_000), await firstVisits(1_000_000)]));
} finally {
  await browser.close();
}

/** A page in a process of its own. */
async function open(within: Browser, body: string): Promise<Page> {
  const page = await within.newPage();
  await page.route('**', (route) =>
    route.request().url() === address
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers,
          body: `<!doctype html><title>bench</title><body>${body}`,
        })
      : route.abort(),
  );
  await page.goto(address);
  await page.addScriptTag({ content: script });
  // A reader comes when the page has been laid out, which is no work of the reader.
  await page.evaluate(() => document.body.getBoundingClientRect());
  return page;
}

async function firstVisits(size: number): Promise<Comparison> {
  const html = htmlOf(size, 'few');
  const once = async (what: 'walk' | 'ours') => {
    const page = await open(browser, html);
    const time = await page.evaluate((name) => globalThis.first[name](), what);
    await page.context().close();
    return time;
  };
  const times: { ours: number; walk: number }[] = [];
  for (let turn = 0; turn < repetitions; turn += 1)
    times.push({ ours: await once('ours'), walk: await once('walk') });
  const walked = median(times.map(({ walk }) => walk));
  return {
    name: `first visit, ${size / 1000} kB ÷ the median walk`,
    goal: { most: 2.3 },
    ratios: times.map(({ ours }) => ours / walked),
    one: median(times.map(({ ours }) => ours)),
    other: walked,
  };
}
