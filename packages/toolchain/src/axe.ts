import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The one rule of WCAG 2.2 AA that axe leaves out unless it is asked for. */
const all: RunOptions = { rules: { 'target-size': { enabled: true } } };
/** What may differ in the dark: for the other rules it is the same page. */
const ofColours: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

/**
 * The rules of WCAG 2.2 AA and the best practices that a page breaks, and where it breaks them, in light colours and in dark ones. Frames
 * are left out. The page stays in light colours.
 *
 * @param within a selector of what to look at; without it, the whole page
 */
export async function violations(page: Page, within?: string): Promise<string[]> {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(axeSource);
  const found: string[] = [];
  for (const [colorScheme, options] of [
    ['dark', ofColours],
    ['light', all],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    const broken = await page.evaluate(run, { within, options });
    found.push(...broken.map((text) => `${colorScheme}: ${text}`));
  }
  return found;
}

/** In the page. Only what is broken is told: of what is not, there is a megabyte. */
async function run({ within, options }: { within: string | undefined; options: RunOptions }) {
  const { axe } = globalThis as unknown as {
    axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
  };
  const { violations: broken } = await axe.run(within ?? document, {
    ...options,
    resultTypes: ['violations'],
    iframes: false,
  });
  return broken.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 200)}`).join(', ')}`,
  );
}
