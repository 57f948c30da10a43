import { type Comparison, median } from './measure.ts';

/** Writes comparisons as text for people. */
export function table(comparisons: readonly Comparison[]): string {
  const number = (value: number) => value.toFixed(value < 10 ? 2 : 0);
  const rows = comparisons.map(({ name, goal, ratios, one, other }) => {
    const middle = median(ratios);
    const met = 'most' in goal ? middle <= goal.most : middle >= goal.least;
    return [
      name,
      number(Math.min(...ratios)),
      number(middle),
      number(Math.max(...ratios)),
      'most' in goal ? `<= ${goal.most}` : `>= ${goal.least}`,
      met ? 'yes' : 'no',
      `${one.toFixed(2)} / ${other.toFixed(2)}`,
    ];
  });
  const all = [['ratio', 'minimum', 'median', 'maximum', 'goal', 'met', 'one / other, ms'], ...rows];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
