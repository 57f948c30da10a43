import type { Report } from './in-page.ts';
import { median } from './measure.ts';

/** Writes a report as text for people. */
export function table(
  { comparisons, relevance, answered }: Report,
  sizes: readonly { readonly engine: string; readonly bytes: number }[],
): string {
  const number = (value: number) => value.toFixed(value < 10 ? 2 : 0);
  const speed = comparisons.map(({ name, goal, ratios, ours, other }) => [
    name,
    number(Math.min(...ratios)),
    number(median(ratios)),
    number(Math.max(...ratios)),
    goal === undefined ? '' : `<= ${goal}`,
    goal === undefined ? '' : median(ratios) <= goal ? 'yes' : 'no',
    `${ours.toFixed(3)} / ${other.toFixed(3)}`,
  ]);
  const right = relevance.map(({ set, engine, first, firstThree }) => [
    set,
    engine,
    number(first),
    number(firstThree),
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

function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
