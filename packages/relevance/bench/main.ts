import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '@slim-samenwerken/toolchain/install-browser';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { firstTimes } from './first-time.ts';
import type { Report } from './in-page.ts';
import { sizes } from './sizes.ts';
import { table } from './table.ts';

/** Cross-origin isolation gives the page a clock of 5 instead of 100 microseconds. */
const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};
const address = 'https://bench.example/';

const { values } = parseArgs({ options: { repetitions: { type: 'string', default: '30' } } });
const repetitions = Number(values.repetitions);
if (!Number.isInteger(repetitions) || repetitions < 1)
  throw new Error('--repetitions wants a whole number above 0.');

const bundle = await build({
  entryPoints: [fileURLToPath(new URL('in-page.ts', import.meta.url))],
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'chrome120',
  write: false,
});
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  chromiumSandbox: process.getuid?.() !== 0,
});
/** A page of a process of its own, in which nothing ran before. */
const newPage = async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.once('close', () => void context.close());
  await page.route('**', (route) =>
    route.request().url() === address
      ? route.fulfill({ contentType: 'text/html', headers, body: '<!doctype html><title>bench</title>' })
      : route.abort(),
  );
  await page.goto(address);
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
  return page;
};
try {
  const page = await newPage();
  const report: Report = await page.evaluate((count) => globalThis.bench(count), repetitions);
  await page.close();
  const first = await firstTimes(
    newPage,
    report.answered.map(({ engine }) => engine),
    Math.max(3, Math.ceil(repetitions / 3)),
  );
  console.log(`Chromium ${browser.version()}, ${repetitions} repetitions, milliseconds are medians\n`);
  console.log(table({ ...report, comparisons: [...report.comparisons, ...first] }, await sizes()));
} finally {
  await browser.close();
}
