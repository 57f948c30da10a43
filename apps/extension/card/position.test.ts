import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeCard, widthIn } from './position.ts';

const view = { left: 0, top: 0, width: 1280, height: 800 };
const card = { width: 352, height: 200 };
const place = (line: Box) => placeCard([line], line, card, view);

/** A window, also a small or a magnified one, with a name of one or two lines in it and a card of any height. */
const scene = fc
  .record({
    left: fc.integer({ min: 0, max: 300 }),
    top: fc.integer({ min: 0, max: 300 }),
    width: fc.integer({ min: 256, max: 1600 }),
    height: fc.integer({ min: 160, max: 1200 }),
  })
  .chain((seen) =>
    fc
      .record({
        left: fc.integer({ min: 0, max: seen.width - 90 }),
        top: fc.integer({ min: 0, max: seen.height - 45 }),
        width: fc.integer({ min: 1, max: 80 }),
        height: fc.integer({ min: 10, max: 20 }),
        wraps: fc.boolean(),
        pointed: fc.integer({ min: 0, max: 1 }),
        card: fc.record({
          width: fc.integer({ min: 100, max: Math.min(352, widthIn(seen)) }),
          height: fc.integer({ min: 50, max: 900 }),
        }),
      })
      .map(({ left, top, width, height, wraps, pointed, card: wanted }) => {
        const first = { left: seen.left + left, top: seen.top + top, width, height };
        const second = { ...first, left: seen.left, top: first.top + height + 4 };
        const lines = wraps ? [first, second] : [first];
        return { seen, lines, line: lines[pointed] ?? first, wanted };
      }),
  );

describe('placing a card', () => {
  it('puts it under the name', () => {
    expect(place({ left: 100, top: 100, width: 40, height: 20 })).toMatchObject({ left: 100, top: 126 });
  });

  it('puts it above the name where there is no room below', () => {
    expect(place({ left: 100, top: 700, width: 40, height: 20 })).toMatchObject({ top: 494 });
  });

  it('keeps it off both lines of a name that wraps, beside the line that is pointed at', () => {
    const first = { left: 900, top: 100, width: 80, height: 20 };
    const second = { left: 40, top: 124, width: 60, height: 20 };
    expect(placeCard([first, second], first, card, view)).toMatchObject({ left: 900, top: 150 });
    expect(placeCard([first, second], second, card, view)).toMatchObject({ left: 40, top: 150 });
  });

  it('stands by the line that is pointed at where a name runs from one column into the next', () => {
    const last = { left: 40, top: 770, width: 60, height: 20 };
    const first = { left: 660, top: 10, width: 60, height: 20 };
    expect(placeCard([last, first], first, card, view)).toMatchObject({ left: 660, top: 36 });
    expect(placeCard([last, first], last, card, view)).toMatchObject({ left: 40, top: 564 });
  });

  it('is never outside the window', () => {
    fc.assert(
      fc.property(scene, ({ seen, lines, line, wanted }) => {
        const { left, top, maxHeight } = placeCard(lines, line, wanted, seen);
        const height = Math.min(wanted.height, maxHeight);
        expect(left).toBeGreaterThanOrEqual(seen.left);
        expect(left + wanted.width).toBeLessThanOrEqual(seen.left + seen.width);
        if (height === 0) return;
        expect(top).toBeGreaterThanOrEqual(seen.top);
        expect(top + height).toBeLessThanOrEqual(seen.top + seen.height);
      }),
    );
  });

  it('is never over the line that is pointed at, nor over the other where there is room', () => {
    fc.assert(
      fc.property(scene, ({ seen, lines, line, wanted }) => {
        const { top, maxHeight } = placeCard(lines, line, wanted, seen);
        const bottom = top + Math.min(wanted.height, maxHeight);
        const roomy = seen.height >= 2 * 120 + 44 + 28;
        for (const { top: start, height } of roomy ? lines : [line])
          expect(top >= start + height || bottom <= start).toBe(true);
      }),
    );
  });
});
