const radius = 100;

/** A place on an axis, the first upwards and the others clockwise; `share` 0 is the centre, 1 the outer ring. */
export function radarPoint(index: number, axes: number, share: number): readonly [x: number, y: number] {
  const angle = (index / axes) * 2 * Math.PI;
  const round = (value: number) => Math.round(value * 10) / 10;
  return [round(Math.sin(angle) * share * radius), round(-Math.cos(angle) * share * radius)];
}

/** The corners of the shape that values from 0 to `max` make; an axis without a value is left out. */
export function radarPoints(values: readonly (number | undefined)[], max: number): string {
  return values
    .flatMap((value, index) =>
      value === undefined ? [] : [radarPoint(index, values.length, value / max).join(',')],
    )
    .join(' ');
}
