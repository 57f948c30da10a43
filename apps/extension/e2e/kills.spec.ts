import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type ExtensionBrowser, launchWithExtension } from '@slim-samenwerken/toolchain/browser';
import { type Chance, chance } from '../fuzz/chance.ts';
import { demo, expect, extensionDir, needs, test } from './fixtures.ts';
import { cardOf, markedTexts, restOn } from './on-the-page.ts';
import { examples } from './own-work.ts';
import { KINDS, type Kind, lastKept, writeOn } from './writing.ts';

/** `npm run kills -- --rounds 1000` does more of them. */
const rounds = Number(process.env['KILL_ROUNDS'] ?? 6);
const seed = Number(process.env['KILL_SEED'] ?? 10);

/** Long enough to be in the middle of any write. In milliseconds. */
const MOST_MS = 250;

/** What ends in the middle of a write. */
const KILLS = ['browser', 'tab', 'page', 'worker'] as const;

needs('The browser starts again with its profile');

test('all that was said to be stored is there after kills of the browser, a tab, a page and the worker', async ({
  site,
}) => {
  test.setTimeout(30_000 + rounds * 15_000);
  const userDataDir = mkdtempSync(join(tmpdir(), 'slim-samenwerken-kills-'));
  const start = () => launchWithExtension({ extensionDir, headless: true, site, userDataDir });
  const luck = chance(seed);
  let browser = await start();
  try {
    await putExamples(browser);
    const confirmed: Record<Kind, number> = { list: 0, reflections: 0, settings: 0 };
    let writes = 0;
    for (let round = 0; round < rounds; round += 1) {
      const kill = luck.pick(KILLS);
      if (kill === 'worker') await killWorker(browser);
      else {
        const kind = luck.pick(KINDS);
        const page = await browser.context.newPage();
        const before = confirmed[kind];
        const ending = () => end(kill, browser, page, luck);
        confirmed[kind] = await writeUntil(page, browser.origin, kind, before, ending);
        writes += confirmed[kind] - before;
        if (kill === 'browser') {
          await browser.close();
          browser = await start();
        }
      }
      const kept = await inOwnPage(browser, (own) =>
        Promise.all(KINDS.map((kind) => lastKept(own, kind, confirmed[kind]))),
      );
      for (const [index, kind] of KINDS.entries()) {
        const last = kept[index];
        // Of one write more nobody knows: it was stored, or not.
        expect([confirmed[kind], confirmed[kind] + 1], `round ${round}, ${kill}, ${kind}`).toContain(last);
        confirmed[kind] = last ?? 0;
      }
    }
    console.log(`kills: ${rounds} rounds from seed ${seed}, ${writes} confirmed writes, none lost`);
  } finally {
    await browser.close().catch(() => {});
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** Looks at what is stored from a page of ours, which is there for that alone: a crash takes all of our pages. */
async function inOwnPage<Result>(
  { context, origin }: ExtensionBrowser,
  look: (own: Page) => Promise<Result>,
): Promise<Result> {
  const page = await context.newPage();
  await page.goto(`${origin}/print.html`);
  const result = await look(page);
  await page.close();
  return result;
}

async function putExamples(browser: ExtensionBrowser): Promise<void> {
  const stored = { ...examples, settings: { welcomed: true, role: 'professional' } };
  await inOwnPage(browser, (own) => own.evaluate(`chrome.storage.local.set(${JSON.stringify(stored)})`));
}

/** Writes on and on, as a user does, until it is ended from outside. Gives the last that was confirmed. */
async function writeUntil(
  page: Page,
  origin: string,
  kind: Kind,
  from: number,
  ending: () => Promise<void>,
): Promise<number> {
  let confirmed = from;
  await page.exposeBinding('confirm', (_, count: number) => {
    confirmed = count;
  });
  await writeOn(page, origin, kind, from);
  await ending();
  return confirmed;
}

async function end(
  kill: 'browser' | 'tab' | 'page',
  { context }: ExtensionBrowser,
  page: Page,
  { number }: Chance,
): Promise<void> {
  await page.waitForTimeout(number(MOST_MS));
  if (kill === 'tab') return page.close();
  if (kill === 'page') {
    const session = await context.newCDPSession(page);
    const gone = page.waitForEvent('crash');
    session.send('Page.crash').catch(() => {});
    await gone;
    return page.close();
  }
  const session = await context.browser()?.newBrowserCDPSession();
  const processes = await session?.send('SystemInfo.getProcessInfo');
  const pid = processes?.processInfo.find(({ type }) => type === 'browser')?.id;
  if (!pid) throw new Error('The browser does not tell which process it is.');
  const closed = context.waitForEvent('close');
  process.kill(pid, 'SIGKILL');
  await closed;
}

/** Ends the worker while it stores what was chosen in a card: what the card says then is so. */
async function killWorker(browser: ExtensionBrowser): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`${demo.ncj}/ziekteverzuim.html`);
  await restOn(page, 'GIZ');
  await cardOf(page).locator('summary').click();
  await Promise.all([
    cardOf(page).getByRole('button', { name: 'Niet meer voor GIZ' }).last().click(),
    browser.stopWorker(),
  ]);
  const said = cardOf(page).getByText(/Je krijgt geen kaartje meer bij GIZ|Je browser kon dit niet bewaren/);
  await expect(said).toBeVisible();
  const isOff = (await said.textContent())?.includes('geen kaartje') === true;
  const offNames = await inOwnPage(browser, (own) =>
    own.evaluate<string[]>(`chrome.storage.local.get('settings').then(({ settings }) =>
      chrome.storage.local.set({ settings: { ...settings, offNames: [] } }).then(() => settings.offNames ?? []))`),
  );
  if (isOff) expect(offNames).toContain('giz');
  await page.bringToFront();
  await expect.poll(() => markedTexts(page)).toContain('GIZ');
  await page.close();
}
