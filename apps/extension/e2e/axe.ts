import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * The rules of WCAG 2.2 AA and the best practices that a page breaks, and where it breaks them: all of them in light colours, those about
 * colours in dark ones too. The others see no difference.
 */
export async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
    for (const { id, nodes } of (await axe.analyze()).violations)
      found.push(`${id} (${colorScheme}): ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }
  return found;
}
