import { expect } from './fixtures.ts';
import type { World } from './own-world.ts';

interface Scene {
  card: DOMRect;
  lines: DOMRect[];
  view: { width: number; height: number };
}

/** Where the card, the lines of a name and the edges of the window are. */
export function sceneOf(page: World, name: string): Promise<Scene> {
  return page.evaluate((wanted) => {
    const frame = document.querySelector('slim-samenwerken-card')?.shadowRoot?.querySelector('[role=dialog]');
    const range = new Range();
    const marked = [...(CSS.highlights.get('slim-samenwerken') ?? [])].find((candidate) => {
      range.setStart(candidate.startContainer, candidate.startOffset);
      range.setEnd(candidate.endContainer, candidate.endOffset);
      return range.toString() === wanted;
    });
    if (!frame || !marked) throw new Error(`no card at "${wanted}"`);
    return {
      card: frame.getBoundingClientRect().toJSON(),
      lines: [...range.getClientRects()].map((line) => line.toJSON()),
      view: { width: document.documentElement.clientWidth, height: innerHeight },
    };
  }, name);
}

/** Expects the card inside the window, and not over its name. */
export async function expectWellPlaced(page: World, name: string): Promise<void> {
  const { card, lines, view } = await sceneOf(page, name);
  expect(card.left).toBeGreaterThanOrEqual(0);
  expect(card.top).toBeGreaterThanOrEqual(0);
  expect(card.right).toBeLessThanOrEqual(view.width);
  expect(card.bottom).toBeLessThanOrEqual(view.height);
  for (const line of lines) expect(card.top >= line.bottom || card.bottom <= line.top).toBe(true);
}

/** Whether the middle of the card is what the pointer meets there. */
export function isOnTop(page: World): Promise<boolean> {
  return page.evaluate(() => {
    const host = document.querySelector('slim-samenwerken-card');
    const { left, top, width, height } =
      host?.shadowRoot?.querySelector('[role=dialog]')?.getBoundingClientRect() ?? new DOMRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === host;
  });
}
