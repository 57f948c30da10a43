import type { Locator, Page } from '@playwright/test';

/** The texts that are marked on a page, in the order of the highlight. */
export function markedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name === 'slim-samenwerken')
      .flatMap(([, highlight]) => [...highlight])
      .map((marked) => {
        const range = document.createRange();
        range.setStart(marked.startContainer, marked.startOffset);
        range.setEnd(marked.endContainer, marked.endOffset);
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
  page: Page,
  name: string,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.evaluate((wanted) => {
    for (const marked of CSS.highlights.get('slim-samenwerken') ?? []) {
      const range = document.createRange();
      range.setStart(marked.startContainer, marked.startOffset);
      range.setEnd(marked.endContainer, marked.endOffset);
      if (range.toString() !== wanted) continue;
      marked.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const [line] = range.getClientRects();
      return line && { x: line.x, y: line.y, width: line.width, height: line.height };
    }
    return undefined;
  }, name);
  if (!box) throw new Error(`"${name}" is not marked on ${page.url()}`);
  return box;
}

/** Rests the pointer on a marked name, as a reader does: it arrives from beside it. */
export async function restOn(page: Page, name: string): Promise<void> {
  const { x, y, width, height } = await boxOfMark(page, name);
  await page.mouse.move(x + width / 2 - 3, y + height / 2);
  await page.mouse.move(x + width / 2, y + height / 2);
}
