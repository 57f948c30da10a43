import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { demo, expect, test } from './fixtures.ts';

/** What reads a page, put into one that the extension leaves alone, so that a test can see each slice. */
async function readerIn(page: Page): Promise<void> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { pageNames } from '@slim-samenwerken/content/page-names';
        import { createNameReader } from '@slim-samenwerken/relevance/name-reader';
        import { followPage } from './page/follow-page.ts';
        import { createMarks } from './page/marks.ts';
        const { signal } = new AbortController();
        const marks = createMarks(signal);
        const onNames = function* (sections) {
          yield* marks.set(sections.flat(), []);
          dispatchEvent(new CustomEvent('read', { detail: marks.all().length }));
        };
        followPage(createNameReader(pageNames), onNames, signal).start();`,
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    },
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
  });
  await page.goto(demo.elsewhere);
  await page.evaluate(() => {
    // Any step of the work takes longer than a slice may: so each is a slice of its own, however fast the machine is.
    let now = 0;
    performance.now = () => (now += 1000);
    window.requestIdleCallback = (callback) => {
      turns += 1;
      return window.setTimeout(() => {
        onTurn();
        callback({ didTimeout: false, timeRemaining: () => 0 });
      });
    };
    globalThis.turns = 0;
    globalThis.onTurn = () => undefined;
    document.body.innerHTML = '<main><p>M@ZL</p></main>';
  });
  await untilRead(page, outputFiles[0]?.text ?? '');
}

declare global {
  /** How often the work was left, and the page had its turn. */
  var turns: number;
  /** What the page does when it has its turn. */
  var onTurn: () => void;
}

/** Runs a script in the page, and waits until all was marked that is there after it. */
async function untilRead(page: Page, script: string): Promise<{ turns: number; marks: number }> {
  const before = await page.evaluate(() => globalThis.turns);
  const marks = await page.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        addEventListener('read', (event) => resolve((event as CustomEvent<number>).detail), { once: true });
        // biome-ignore lint/security/noGlobalEval: this page is the test's own
        eval(text);
      }),
    script,
  );
  return { turns: (await page.evaluate(() => globalThis.turns)) - before, marks };
}

const add = (html: string) =>
  `document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(html)})`;

const CHARACTERS = 300_000;
/** No slice takes on more. */
const MOST = 60_000;

for (const [name, part, script] of [
  [
    'one text',
    ' Met VoorZorg erbij, en nog een zin zonder een naam.',
    (text: string) => `document.querySelector('p').append(${JSON.stringify(text)})`,
  ],
  [
    'one block of many parts',
    ' Met <b>Voor</b>Zorg erbij, en nog <i>een zin</i> zonder een naam.',
    (text: string) => add(`<p>${text}</p>`),
  ],
  ['many blocks', '<p>Met VoorZorg erbij, en nog een zin zonder een naam.</p>\n', add],
] as const)
  test(`a long text that comes late is read in slices: ${name}`, async ({ page }) => {
    await readerIn(page);
    const times = Math.round(CHARACTERS / part.length);
    const { turns, marks } = await untilRead(page, script(part.repeat(times)));
    expect(marks).toBe(times + 1);
    expect(turns).toBeGreaterThanOrEqual(CHARACTERS / MOST);
  });

test('thousands of marks are put in order and shown in slices, also after the change of a word', async ({
  page,
}) => {
  await readerIn(page);
  const times = 5000;
  const first = await untilRead(page, add('<h2>Kop</h2><p>VoorZorg</p>'.repeat(times)));
  expect(first.marks).toBe(times + 1);
  const later = await untilRead(page, add('<p>M@ZL</p>'));
  expect(later.marks).toBe(times + 2);
  // A few hundred marks make a slice, and there are several things to do with each.
  for (const { turns } of [first, later]) expect(turns).toBeGreaterThan((3 * times) / 500);
});

test('what comes late is read to its end, also when the page moves what stood behind it meanwhile', async ({
  page,
}) => {
  await readerIn(page);
  await untilRead(page, add('<p id="behind">Wat erachter stond.</p>'));
  const many = '<p>Een zin zonder namen, waarvan er veel zijn, en meer dan een.</p>'.repeat(900);
  const { marks } = await untilRead(
    page,
    `const behind = document.querySelector('#behind');
    behind.insertAdjacentHTML('beforebegin', ${JSON.stringify(`${many}<p id="last">VoorZorg</p>`)});
    let left = 3;
    onTurn = () => {
      left -= 1;
      if (left === 0) document.querySelector('#last').before(behind);
    };`,
  );
  expect(marks).toBe(2);
});
