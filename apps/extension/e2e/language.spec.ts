import type { Page } from '@playwright/test';
import * as content from '@slim-samenwerken/content';
import { details } from '@slim-samenwerken/content/details';
import { demo, expect, test } from './fixtures.ts';
import { goTo, stateOf, title, VIEWS } from './in-the-panel.ts';

test.use({ language: 'en' });

/** Every text of the content of some length: shorter ones are names, or words of the interface too. */
function contentTexts(): string[] {
  const texts = new Set<string>();
  const walk = (value: unknown) => {
    if (typeof value === 'string' && value.length > 25 && !/^https?:/.test(value)) texts.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  [content.elements, content.projects, content.methods, content.practices, content.terms].forEach(walk);
  [content.tips, content.findings, content.questions, details].forEach(walk);
  return [...texts];
}

/** The texts of the content in a view that a screen reader would read as if they were English. */
function readAsEnglish(panel: Page): Promise<string[]> {
  return panel.evaluate((texts) => {
    const dutch = new Set(texts);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (dutch.has(node.data.trim()) && node.parentElement?.closest('[lang]')?.getAttribute('lang') !== 'nl')
        found.push(node.data);
    }
    return found;
  }, contentTexts());
}

test('in an English browser the interface is English, and the Dutch content says that it is Dutch', async ({
  page,
  openPanel,
}) => {
  await page.goto(`${demo.ncj}/ziekteverzuim.html`);
  const panel = await openPanel(page);
  await expect(stateOf(panel)).toHaveAttribute('data-state', 'ready');
  await expect(panel.locator('html')).toHaveAttribute('lang', 'en-GB');
  await expect(panel.getByRole('region', { name: 'Welcome' })).toBeVisible();
  await expect(panel.getByRole('navigation', { name: 'Sections' })).toContainText('This page');
  await expect(panel.getByRole('contentinfo')).toContainText(/Content of \w+ \d{4}/);
  expect(await readAsEnglish(panel)).toEqual([]);
  for (const [view, hash] of Object.entries(VIEWS)) {
    await goTo(panel, hash);
    await expect(title(panel)).toBeVisible();
    expect(await readAsEnglish(panel), view).toEqual([]);
  }
});
