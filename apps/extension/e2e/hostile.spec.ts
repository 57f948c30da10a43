import { violations } from '@slim-samenwerken/toolchain/axe';
import { expectWellPlaced, isOnTop } from './card-scene.ts';
import { expect, needs } from './fixtures.ts';
import { hostile, test } from './gallery.ts';
import { cardOf, markedTexts, restOn } from './on-the-page.ts';
import { ownWorld } from './own-world.ts';

needs('A page is looked at from a world beside its own');

/** What is expected of us on a page that says itself what is hostile about it. */
interface Expected {
  readonly file: string;
  readonly marks: readonly string[];
  /** The name whose card is opened. */
  readonly card: string;
  /** Builds or changes itself by script, so that it cannot be compared with what came from the server. */
  readonly scripted?: true;
  /** Changes how the card looks, if anything does. */
  readonly looks?: true;
}

const both = { marks: ['M@ZL', 'VoorZorg'], card: 'VoorZorg' };

const gallery: readonly Expected[] = [
  { file: 'rerender', ...both, scripted: true },
  { file: 'trusted-types', ...both },
  { file: 'quirks', ...both, looks: true },
  { file: 'right-to-left', ...both, looks: true },
  { file: 'vertical', ...both },
  { file: 'unset', ...both, looks: true },
  { file: 'overlay', ...both },
  { file: 'modal', ...both },
  { file: 'editor', marks: ['M@ZL'], card: 'M@ZL' },
  { file: 'many-nodes', ...both },
  { file: 'redefined', ...both },
  { file: 'clobbered', ...both },
  { file: 'frames', ...both },
  { file: 'drawings', marks: ['M@ZL'], card: 'M@ZL' },
  { file: 'table', ...both },
  { file: 'zoomed', ...both, looks: true },
  { file: 'transformed', ...both },
  // In the order in which they are seen: what stands in a slot comes where the slot is.
  { file: 'shadow-trees', marks: ['M@ZL', 'De Sterkste Schakels', 'VoorZorg'], card: 'VoorZorg' },
];

/** The document once the parser and the page's own first scripts are done, and before ours. */
const before = () => {
  (globalThis as unknown as { before?: string }).before = document.querySelector('html')?.outerHTML ?? '';
};
const isAsBefore = () =>
  document.querySelector('html')?.outerHTML === (globalThis as unknown as { before?: string }).before;

for (const { file, marks, card: name, scripted, looks } of gallery)
  test(`${file}: names are marked, a card opens in the window, the page stays as it was`, async ({
    page,
  }) => {
    const world = await ownWorld(page, before);
    await page.goto(hostile(file));
    await expect.poll(() => markedTexts(world)).toEqual(marks);
    await restOn(page, name, world);
    const card = cardOf(page);
    await expect(card).toHaveAccessibleName(name);
    await expectWellPlaced(world, name);
    expect(await isOnTop(world)).toBe(true);
    if (looks) expect(await violations(page, 'slim-samenwerken-card')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.locator('slim-samenwerken-card')).toHaveCount(0);
    await expect.poll(() => markedTexts(world)).toEqual(marks);
    if (!scripted) expect(await world.evaluate(isAsBefore)).toBe(true);
  });
