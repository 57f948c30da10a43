import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from './position.ts';

const view = { width: 1280, height: 800 };

describe('placing a card', () => {
  it('puts it under the name', () => {
    expect(
      placeCard({ left: 100, top: 100, width: 40, height: 20 }, { width: 352, height: 200 }, view),
    ).toMatchObject({
      left: 100,
      top: 126,
    });
  });

  it('puts it above the name where there is no room below', () => {
    expect(
      placeCard({ left: 100, top: 700, width: 40, height: 20 }, { width: 352, height: 200 }, view),
    ).toMatchObject({
      top: 494,
    });
  });

  it('is never over the name and never outside the window', () => {
    const name = fc.record({
      left: fc.integer({ min: 0, max: 1200 }),
      top: fc.integer({ min: 0, max: 780 }),
      width: fc.integer({ min: 1, max: 80 }),
      height: fc.integer({ min: 10, max: 20 }),
    });
    const card = fc.record({
      width: fc.integer({ min: 200, max: 352 }),
      height: fc.integer({ min: 50, max: 900 }),
    });
    fc.assert(
      fc.property(name, card, (place, size) => {
        const { left, top, maxHeight } = placeCard(place, size, view);
        const height = Math.min(size.height, maxHeight);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + size.width).toBeLessThanOrEqual(view.width);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top + height).toBeLessThanOrEqual(view.height);
        expect(top >= place.top + place.height || top + height <= place.top).toBe(true);
      }),
    );
  });
});
