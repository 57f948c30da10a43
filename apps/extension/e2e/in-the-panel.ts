import { expect, type Locator, type Page } from '@playwright/test';
import { atRest } from './at-rest.ts';

/** The element that says in which state the panel is. */
export const stateOf = (panel: Page): Locator => panel.locator('[data-state]');

/** The records of a kind that a view shows. */
export const shown = (panel: Page, kind: string): Locator => panel.locator(`main [data-kind="${kind}"]`);

/** The heading that says which view it is. */
export const title = (panel: Page): Locator => panel.getByRole('heading', { level: 1 });

/** Resolves when a view is drawn whole: what is not seen at first comes a frame or two later. */
export async function isDrawn(panel: Page): Promise<void> {
  await atRest(panel, () => panel.evaluate(() => document.body.innerHTML));
}

/** Goes to a view by its address, as a link would. The panel must be there to follow. */
export async function goTo(panel: Page, hash: string): Promise<void> {
  await expect(panel.locator('[data-state]:not([data-state="loading"])')).toBeAttached();
  await panel.evaluate((address) => {
    location.hash = address;
  }, hash);
}

/** The views that do not depend on the page, by what they are. */
export const VIEWS = {
  'all elements': '#/elements',
  'an element': '#/element/effectieve-communicatie',
  'all projects': '#/projects',
  'a project': '#/project/giz-methodiek',
  'all methods': '#/methods',
  'a method': '#/method/mazl',
  'all examples': '#/practices',
  'an example': '#/practice/vroege-insteek',
  'all terms': '#/terms',
  'a term': '#/term/amv',
  'the matrix': '#/matrix',
  'a search': '#/search?q=toestemming',
  'a search without results': '#/search?q=toestxmmmingen',
  'a search before the first letter': '#/search?q=',
  'an address that leads nowhere': '#/element/nergens',
} as const;
