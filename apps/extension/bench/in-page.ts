import { living } from './living.ts';
import type { Comparison } from './measure.ts';
import { mark, read } from './ours.ts';
import { reading, standing, walk } from './reading.ts';

declare global {
  var bench: (repetitions: number) => Promise<Comparison[]>;
  /** For a first visit, when nothing is compiled: once, on the page as it is. */
  var first: { readonly [What in 'walk' | 'ours']: () => number };
}

globalThis.bench = async (repetitions) => [
  ...(await reading(repetitions)),
  ...(await standing(repetitions)),
  ...(await living(repetitions)),
];

const timed = (run: () => unknown) => () => {
  const start = performance.now();
  run();
  return performance.now() - start;
};
globalThis.first = { walk: timed(walk), ours: timed(() => mark(read())) };
