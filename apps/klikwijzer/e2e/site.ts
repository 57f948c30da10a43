import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { listen, serveSite } from '../build/server.ts';

interface WorkerFixtures {
  /** The built site on this machine, with the headers that a real server should send. */
  site: string;
}

interface TestFixtures {
  /** What the page put in its console as errors, what it did not catch, and what its CSP stopped. Must be empty at the end. */
  consoleErrors: string[];
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from a pattern
    async ({}, use) => {
      const server = serveSite(join(import.meta.dirname, '../dist'), { base: '/' });
      await use(await listen(server));
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site),

  consoleErrors: [
    async ({ context }, use) => {
      const errors: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      context.on('weberror', (error) => errors.push(error.error().message));
      await use(errors);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

/** One page of every kind. */
export const kinds = {
  home: '',
  role: 'rollen/manager/',
  list: 'elementen/',
  'alphabetical list': 'begrippen/',
  element: 'elementen/rollen-en-verantwoordelijkheden/',
  project: 'projecten/giz-methodiek/',
  method: 'methoden/spark/',
  practice: 'praktijken/austerlitz-zorgt/',
  term: 'begrippen/jgz/',
  source: 'bronnen/kansrijk-partnerschap/',
  matrix: 'matrix/',
  search: 'zoeken/#q=vertrouwen',
  reflection: 'reflectie/',
  prose: 'toegankelijkheid/',
  developers: 'ontwikkelaars/',
} as const;

/** Goes to a page, and waits until it shows what it has to show. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(`/${path}`);
  if (path.includes('#q=')) await expect(page.locator('[data-part=search-results] li').first()).toBeVisible();
}

/**
 * Watches what moves on the pages that are opened from now on, as somebody sees them who chose a role before.
 *
 * @returns what has moved so far: how much, and which elements
 */
export async function shiftsOf(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      type Shift = PerformanceEntry & { value: number; sources: { node: Element | null }[] };
      for (const { value, sources } of list.getEntries() as Shift[])
        shifts.push(`${value.toFixed(4)}: ${sources.map(({ node }) => node?.className || node?.nodeName)}`);
    }).observe({ type: 'layout-shift', buffered: true });
    localStorage.setItem('slim-samenwerken-role', 'manager');
  });
  return () => page.evaluate<string[]>('shifts');
}

export { expect };
