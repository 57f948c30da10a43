import type { Page } from '@playwright/test';
import { demo, expect, needs, test } from './fixtures.ts';
import { shown, stateOf, title, VIEWS } from './in-the-panel.ts';

/** How much has moved in the panel since it was opened, by no doing of the reader. */
const shifts = (panel: Page) =>
  panel.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );

needs('Movement and frames are counted');

test.beforeEach(async ({ page }) => {
  await page.goto(`${demo.ncj}/ziekteverzuim.html`);
});

test('nothing moves once there is something to read', async ({ page, openPanel }) => {
  // As many reloads as there are views.
  test.slow();
  const panel = await openPanel(page);
  for (const hash of ['#/page', ...Object.values(VIEWS)]) {
    await panel.evaluate((address) => {
      history.replaceState(null, '', address);
    }, hash);
    await panel.reload();
    await expect(stateOf(panel)).toHaveAttribute('data-state', 'ready');
    await expect(title(panel)).toBeVisible();
    expect(await shifts(panel), hash).toBe(0);
  }
});

test('the panel is ready once all that fits is there: the best of it comes first', async ({
  page,
  openPanel,
}) => {
  const panel = await openPanel(page);
  await panel.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-state="ready"]')) return;
      observer.disconnect();
      document.documentElement.dataset['atReady'] = `${document.querySelectorAll('main [data-kind]').length}`;
    }).observe(document, { attributes: true, childList: true, subtree: true });
  });
  await panel.reload();
  await expect(stateOf(panel)).toHaveAttribute('data-state', 'ready');
  const { atReady, now } = await panel.evaluate(() => ({
    atReady: Number(document.documentElement.dataset['atReady']),
    now: document.querySelectorAll('main [data-kind]').length,
  }));
  expect(atReady).toBe(now);
  expect(await shown(panel, 'element').count()).toBeGreaterThan(1);
});

for (const language of ['nl', 'en'])
  test.describe(`in a browser that speaks ${language}`, () => {
    test.use({ language });

    test('what the page tells is on the screen in the next frame: its names, and what fits it once that was loaded', async ({
      page,
      openPanel,
    }) => {
      const panel = await openPanel(page);
      await panel.addInitScript(() => {
        type Connect = (...args: unknown[]) => { onMessage: { addListener(listener: () => void): void } };
        const { tabs } = (globalThis as unknown as { chrome: { tabs: { connect: Connect } } }).chrome;
        const connect = tabs.connect.bind(tabs);
        tabs.connect = (...args) => {
          const port = connect(...args);
          port.onMessage.addListener(() => {
            // It comes before the panel's own listener; the frame after both is the next one.
            requestAnimationFrame(() => {
              const has = (selector: string) => document.querySelector(`main ${selector}`) !== null;
              const { dataset } = document.documentElement;
              dataset['nextFrames'] = `${dataset['nextFrames'] ?? ''} ${[
                has('[data-named]') && 'names',
                has('[data-kind="element"]') && 'elements',
              ]}`;
            });
          });
          return port;
        };
      });
      await panel.reload();
      await expect(shown(panel, 'element').first()).toBeVisible();
      await expect(panel.locator('html')).toHaveAttribute('data-next-frames', /^ names/);
      await page.goto(`${demo.ncj}/methoden.html`);
      await expect(title(panel)).toHaveText('Vijf manieren van werken');
      await expect(panel.locator('html')).toHaveAttribute('data-next-frames', / names,elements$/);
      expect(await shifts(panel)).toBe(0);
    });
  });
