import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { drawAll } from './draw.ts';

const folder = join(import.meta.dirname, '../public');

it('has every icon as it is drawn, and no other. After a change of a drawing: npm run in extension icons', () => {
  const drawn = drawAll();
  expect(
    readdirSync(join(folder, 'icon'))
      .map((name) => `icon/${name}`)
      .toSorted(),
  ).toEqual([...drawn.keys()].toSorted());
  for (const [file, png] of drawn)
    expect([file, readFileSync(join(folder, file)).equals(png)]).toEqual([file, true]);
});
