import { fileURLToPath } from 'node:url';
import { chromiumSandbox, ensureBrowser } from '@slim-samenwerken/toolchain/install-browser';
import { build } from 'esbuild';
import { chromium, type Page as Tab } from 'playwright-core';
import type { Page } from '../src/text/page-words.ts';
import type { JudgedPage } from './judged-page.ts';

/** How the extension reads a page. By path: no package of ours depends on an app, and only this measurement needs it. */
const reader = fileURLToPath(new URL('../../../apps/extension/page', import.meta.url));

/** Reads judged pages as the extension does: each at its own address, in a real browser, without a network. */
export async function readPages(judged: readonly JudgedPage[]): Promise<Page[]> {
  const script = await readerScript();
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    // Chromium refuses to start as root inside its sandbox; everybody else keeps it.
    chromiumSandbox,
  });
  try {
    const tab = await browser.newPage();
    const pages: Page[] = [];
    for (const page of judged) pages.push(await readPage(tab, page, script));
    return pages;
  } finally {
    await browser.close();
  }
}

/** An expression that gives what the extension tells its panel about a page. */
async function readerScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { readPageText } from './page-text.ts';
        import { atOnce } from './steps.ts';
        export const read = () => atOnce(readPageText(document, Infinity));`,
      resolveDir: reader,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'reader',
  });
  return `(() => {
    ${outputFiles[0]?.text}
    const { text, headings } = reader.read();
    return { url: location.href, title: document.title, lang: document.documentElement.lang, headings, text };
  })()`;
}

async function readPage(tab: Tab, page: JudgedPage, script: string): Promise<Page> {
  await tab.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: htmlOf(page) })
      : route.abort(),
  );
  try {
    await tab.goto(page.url, { waitUntil: 'domcontentloaded' });
    return await tab.evaluate<Page>(script);
  } catch (error) {
    throw new Error(`Page ${page.id} could not be read at ${page.url}.`, { cause: error });
  } finally {
    await tab.unroute('**/*');
  }
}

function htmlOf({ format, html_or_text, lang, title }: JudgedPage): string {
  if (format === 'html') return html_or_text;
  const blocks = html_or_text.split(/\n\s*\n/).map((block) => `<p>${escaped(block)}</p>`);
  return `<!doctype html><html lang="${escaped(lang)}"><title>${escaped(title)}</title><main>${blocks.join('')}</main>`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
