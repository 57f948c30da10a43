import { chance } from './chance.ts';
import { damage, damageText } from './damage.ts';
import { targets } from './targets.ts';

/** Longer than any of them may take, by far, also on a busy machine: what comes here hangs. In milliseconds. */
const HANGS_MS = 5000;

/**
 * Throws damaged values at everything that reads what comes from outside.
 *
 * @param seed makes the run: the same one gives the same values
 * @param goesOn asked now and then, with the number done; the run ends when it says no
 * @returns how many values were taken
 * @throws when something does not hold, with the seed of the very value: a run of one with that seed shows it again
 */
export function fuzz(seed: number, goesOn: (done: number) => boolean): number {
  const names = Object.keys(targets) as (keyof typeof targets)[];
  let done = 0;
  for (; done % 100 !== 0 || goesOn(done); done += 1) {
    const mine = chance(seed + done);
    const name = mine.pick(names);
    const [from, take] = targets[name];
    const example = mine.pick(from as readonly unknown[]);
    const text = typeof example === 'string' ? example : JSON.stringify(example);
    const start = performance.now();
    try {
      take({ value: damage(example, mine), text: damageText(text, mine) });
    } catch (error) {
      throw new Error(`seed ${seed + done}, ${name}: ${error}`, { cause: error });
    }
    if (performance.now() - start > HANGS_MS) throw new Error(`seed ${seed + done}, ${name}: took too long`);
  }
  if (Object.keys(Object.prototype).length > 0) throw new Error(`seed ${seed}: every object has got a field`);
  return done;
}
