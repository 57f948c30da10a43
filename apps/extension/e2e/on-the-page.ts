import { expect, type Locator, type Page } from '@playwright/test';
import { atRest } from './at-rest.ts';
import type { World } from './own-world.ts';

/** The texts that are marked on a page, in the order of the highlight. */
export function markedTexts(page: World): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name === 'slim-samenwerken')
      .flatMap(([, highlight]) => [...highlight])
      .map((marked) => {
        const range = new Range();
        try {
          range.setStart(marked.startContainer, marked.startOffset);
          range.setEnd(marked.endContainer, marked.endOffset);
        } catch {
          // The page has shortened its text since it was read.
        }
        return range.toString();
      }),
  );
}

/** The card on a page. */
export function cardOf(page: Page): Locator {
  return page.locator('slim-samenwerken-card').getByRole('dialog');
}

/** Where a marked name is drawn: the box of its first line, in the window. */
export async function boxOfMark(
  page: World,
  name: string,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.evaluate((wanted) => {
    for (const marked of CSS.highlights.get('slim-samenwerken') ?? []) {
      const range = new Range();
      range.setStart(marked.startContainer, marked.startOffset);
      range.setEnd(marked.endContainer, marked.endOffset);
      if (range.toString() !== wanted) continue;
      marked.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const [line] = range.getClientRects();
      return line && { x: line.x, y: line.y, width: line.width, height: line.height };
    }
    return undefined;
  }, name);
  if (!box) throw new Error(`"${name}" is not marked`);
  return box;
}

/** Rests the pointer on a marked name, as a reader does: it arrives from beside it. */
export async function restOn(page: Page, name: string, world: World = page): Promise<void> {
  // The content script may come after the page has loaded.
  await expect.poll(() => markedTexts(world)).toContain(name);
  // A panel that is just opening makes the page narrower: the name must have come to rest too.
  const { x, y, width, height } = await atRest(world, () => boxOfMark(world, name));
  await page.mouse.move(x + width / 2 - 3, y + height / 2);
  await page.mouse.move(x + width / 2, y + height / 2);
}

/** Lets time pass in a page: for what must not happen in it. */
export async function pass(page: Page, milliseconds: number): Promise<void> {
  const start = await page.evaluate(() => performance.now());
  await page.waitForFunction(([from, time]) => performance.now() - from > time, [
    start,
    milliseconds,
  ] as const);
}

/** Whether keys go to the card. */
export const focusIsInCard = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.localName === 'slim-samenwerken-card');
