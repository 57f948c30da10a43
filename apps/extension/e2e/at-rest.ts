import type { World } from './own-world.ts';

/** Looks again some frames later, until two looks in a row see the same. What comes or moves in parts is whole then, and at rest. */
export async function atRest<Seen>(world: World, look: () => Promise<Seen>): Promise<Seen> {
  let seen = await look();
  for (let before = ''; before !== JSON.stringify(seen); seen = await look()) {
    before = JSON.stringify(seen);
    await world.evaluate(
      () =>
        new Promise<void>((done) => {
          const after = (frames: number) =>
            frames === 0 ? done() : requestAnimationFrame(() => after(frames - 1));
          after(3);
        }),
    );
  }
  return seen;
}
