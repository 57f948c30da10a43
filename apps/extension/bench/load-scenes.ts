import type { CDPSession, Page } from '@playwright/test';
import { htmlOf } from './page-of.ts';

/** What a scene costs. */
export interface Cost {
  /** The longest task of the page's own thread that was seen, in milliseconds; 0 when none took 50. */
  readonly longest: number;
  /** How many tasks took 50 milliseconds or more. */
  readonly long: number;
  /** The page's heap at the end, in MB, once what is not needed is gone. */
  readonly heap: number;
  /** How much the heap has grown in the second half of the scene, in percent: 0 is flat. */
  readonly growth: number;
}

export interface Scale {
  /** Divides every number below: 1 is all of it. */
  readonly by: number;
  /** Whether there is somebody who marks names. */
  readonly withUs: boolean;
}

const ADDRESS = 'https://www.ncj.nl/load.html';

/** What is done in a tab, in words that say how much of it. */
export const scenes = {
  'a page of 5 MB': (page: Page, scale: Scale) => show(page, htmlOf(5_000_000 / scale.by, 'many'), scale),
  '5 MB that come late': (page: Page, scale: Scale) =>
    showLate(page, SENTENCE + htmlOf(5_000_000 / scale.by, 'many'), scale),
  'one text of 5 MB that comes late': (page: Page, scale: Scale) =>
    showLate(page, `<p>${SENTENCE.repeat(5_000_000 / SENTENCE.length / scale.by)}</p>`, scale),
  '50,000 marks': (page: Page, scale: Scale) =>
    show(
      page,
      '<section><h2>Kop</h2><p>Met M@ZL en VoorZorg erbij.</p></section>'.repeat(25_000 / scale.by),
      scale,
    ),
  'an hour of ten changes a second': async (page: Page, scale: Scale) => {
    await show(page, htmlOf(20_000, 'many'), scale);
    return twice(page, () => change(page, 18_000 / scale.by));
  },
  '1,000 navigations': async (page: Page, { by }: Scale) => {
    const go = async (times: number) => {
      for (let turn = 0; turn < times; turn += 1)
        await page.goto(`https://www.ncj.nl/${turn % 2 ? 'methoden' : 'ziekteverzuim'}.html`);
    };
    // Caches fill in the first ones.
    await go(50);
    return twice(page, () => go(500 / by));
  },
  '100 tabs': async (page: Page, { by }: Scale) => {
    const tabs: Page[] = [];
    for (let tab = 0; tab < 100 / by; tab += 1) {
      const opened = await page.context().newPage();
      await opened.goto('https://www.ncj.nl/ziekteverzuim.html');
      tabs.push(opened);
    }
    const costs = [];
    for (const tab of tabs) costs.push(await cost(tab));
    await Promise.all(tabs.map((tab) => tab.close()));
    return {
      longest: Math.max(...costs.map(({ longest }) => longest)),
      long: costs.reduce((sum, { long }) => sum + long, 0),
      heap: costs.reduce((sum, { heap }) => sum + heap, 0),
      growth: 0,
    };
  },
} as const satisfies Record<string, (page: Page, scale: Scale) => Promise<Cost>>;

const SENTENCE = 'Een zin waarin hier en daar een naam staat, zoals die van VoorZorg. ';

/** A page that is read as it is opened. */
async function show(page: Page, body: string, { withUs }: Scale): Promise<Cost> {
  await open(page, body);
  if (withUs) await marked(page);
  return look(page);
}

/** A page that has nothing to mark until it adds the text itself. */
async function showLate(page: Page, body: string, { withUs }: Scale): Promise<Cost> {
  await open(page, '<p>Het komt.</p>');
  await settle(page);
  await page.evaluate((html) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html), body);
  if (withUs) await marked(page);
  return look(page);
}

/** Waits until names are marked: that is when all has been read. */
const marked = (page: Page) => page.waitForFunction(() => CSS.highlights.has('slim-samenwerken'));

async function open(page: Page, body: string): Promise<void> {
  await page.route(ADDRESS, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="nl"><title>Last</title><main>${body}</main>`,
    }),
  );
  await page.goto(ADDRESS);
}

/** Goes through a page: what is near the window is drawn anew. */
async function look(page: Page): Promise<Cost> {
  await settle(page);
  for (let screens = 0; screens < 20; screens += 1) {
    await page.evaluate(() => window.scrollBy(0, innerHeight * 3));
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await settle(page);
  return cost(page);
}

/** The page's own script changes a paragraph with names in it, and waits for a frame as often as a page of an hour would in a minute. */
function change(page: Page, times: number): Promise<void> {
  return page.evaluate(async (count) => {
    const parts = document.querySelectorAll('main p');
    for (let turn = 0; turn < count; turn += 1) {
      const part = parts[turn % parts.length];
      if (part) part.textContent = `Ronde ${turn}: afspraken met M@ZL, VoorZorg en GIZ.`;
      await new Promise((resolve) => (turn % 10 ? setTimeout(resolve) : requestAnimationFrame(resolve)));
    }
  }, times);
}

/** Does something twice: what the second time adds to the heap is what would go on to grow. */
async function twice(page: Page, half: () => Promise<void>): Promise<Cost> {
  await half();
  await settle(page);
  const { heap } = await cost(page);
  await half();
  await settle(page);
  const end = await cost(page);
  return { ...end, growth: (end.heap / heap - 1) * 100 };
}

/** Waits until the page has had nothing to do for a moment. */
async function settle(page: Page): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1)
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

/** Remembers long tasks from the start of each page on. */
export function watchTasks(page: Page): Promise<unknown> {
  return page.context().addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
      buffered: true,
    });
  });
}

async function cost(page: Page): Promise<Cost> {
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  return { longest: Math.max(0, ...tasks), long: tasks.length, heap: used / 1e6, growth: 0 };
}
