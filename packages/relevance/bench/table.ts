import { columns, short } from '@slim-samenwerken/toolchain/bench';
import type { Report } from './in-page.ts';
import { median } from './measure.ts';

/** Writes a report as text for people. */
export function table(
  { comparisons, relevance, answered }: Report,
  sizes: readonly { readonly engine: string; readonly bytes: number }[],
): string {
  const speed = comparisons.map(({ name, goal, ratios, ours, other }) => [
    name,
    short(Math.min(...ratios)),
    short(median(ratios)),
    short(Math.max(...ratios)),
    goal === undefined ? '' : `<= ${goal}`,
    goal === undefined ? '' : median(ratios) <= goal ? 'yes' : 'no',
    `${ours.toFixed(3)} / ${other.toFixed(3)}`,
  ]);
  const right = relevance.map(({ set, engine, first, firstThree }) => [
    set,
    engine,
    short(first),
    short(firstThree),
  ]);
  return [
    columns([['ratio', 'minimum', 'median', 'maximum', 'goal', 'met', 'ours / other, ms'], ...speed]),
    columns([['relevance', 'engine', 'first', 'first three'], ...right]),
    columns([
      ['of 200 queries', 'answered'],
      ...answered.map(({ engine, queries }) => [engine, `${queries}`]),
    ]),
    columns([['minified and zipped', 'bytes'], ...sizes.map(({ engine, bytes }) => [engine, `${bytes}`])]),
  ].join('\n\n');
}
