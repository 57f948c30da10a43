import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { chromiumSandbox, ensureBrowser } from './install-browser.ts';

/** Opens a page in a process of its own, in which nothing ran before but the script of the bench. */
export type OpenPage = (body?: string) => Promise<Page>;

/** Cross-origin isolation gives the page a clock of 5 instead of 100 microseconds. */
const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};
const address = 'https://bench.example/';

/**
 * Measures in Chromium, and prints what came of it.
 *
 * @param inPage the script that each page gets, bundled
 * @param usual how often, when `--repetitions` does not say it
 * @param measure gives the text to print
 */
export async function bench(
  inPage: URL,
  usual: number,
  measure: (open: OpenPage, repetitions: number) => Promise<string>,
): Promise<void> {
  const { values } = parseArgs({ options: { repetitions: { type: 'string', default: `${usual}` } } });
  const repetitions = Number(values.repetitions);
  if (!Number.isInteger(repetitions) || repetitions < 1)
    throw new Error('--repetitions wants a whole number above 0.');

  const script = await bundled(inPage);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--js-flags=--expose-gc'],
    chromiumSandbox,
  });
  const open: OpenPage = async (body = '') => {
    const page = await browser.newPage();
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
    await page.evaluate('document.body.getBoundingClientRect()');
    return page;
  };
  try {
    const report = await measure(open, repetitions);
    console.log(`Chromium ${browser.version()}, ${repetitions} repetitions, milliseconds are medians\n`);
    console.log(report);
  } finally {
    await browser.close();
  }
}

async function bundled(script: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(script)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome128',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Numbers below ten with two decimals, larger ones with none. */
export const short = (value: number): string => value.toFixed(value < 10 ? 2 : 0);

/** Rows as lines of text, with the cells of a column beneath each other. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
