import { columns, short } from '@slim-samenwerken/toolchain/bench';
import { type Comparison, median } from './measure.ts';

/** Writes comparisons as text for people. */
export function table(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map(({ name, goal, ratios, one, other }) => {
    const middle = median(ratios);
    const met = 'most' in goal ? middle <= goal.most : middle >= goal.least;
    return [
      name,
      short(Math.min(...ratios)),
      short(middle),
      short(Math.max(...ratios)),
      'most' in goal ? `<= ${goal.most}` : `>= ${goal.least}`,
      met ? 'yes' : 'no',
      `${one.toFixed(2)} / ${other.toFixed(2)}`,
    ];
  });
  return columns([['ratio', 'minimum', 'median', 'maximum', 'goal', 'met', 'one / other, ms'], ...rows]);
}
