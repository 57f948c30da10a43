import type { Page } from 'playwright-core';

/** What a panel shows, one line a heading and one a record, in the panel's own words. Waits until it has looked. */
export async function panelText(panel: Page): Promise<readonly string[]> {
  const shown = panel.locator('[data-state]:not([data-state="loading"])');
  await shown.waitFor();
  return shown.evaluate((root) => {
    // As a screen reader says it: drawn signs left out, words only for the ear taken in.
    const said = (node: Element | null) => {
      const copy = node?.cloneNode(true) as Element | undefined;
      for (const drawn of copy?.querySelectorAll('[aria-hidden="true"]') ?? []) drawn.remove();
      const parts = [...(copy?.childNodes ?? [])].map(({ textContent }) => textContent?.trim());
      return parts.filter(Boolean).join(' ').replaceAll(/\s+/g, ' ');
    };
    const records = '[data-kind="element"], [data-kind="project"], [data-named]';
    const lines = [...root.querySelectorAll(`h1, h2, ${records}`)].map((node) =>
      node.matches('h1, h2') ? said(node) : `  ${said(node.querySelector('h2, h3, h4') ?? node)}`,
    );
    return [`data-state: ${root.getAttribute('data-state')}`, ...lines];
  });
}
