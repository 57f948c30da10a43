/** A place in the picture, from its centre. */
export type Point = readonly [x: number, y: number];

/** From the centre to where the highest value lies. */
const radius = 112;

/** The place of a value on its axis: the first axis points up, the others follow clockwise. */
export function radarPlace(axis: number, axes: number, share: number): Point {
  const angle = (axis / axes) * 2 * Math.PI;
  const rounded = (value: number) => Number((value * share * radius).toFixed(1));
  return [rounded(Math.sin(angle)), rounded(-Math.cos(angle))];
}

/**
 * The places of values, one for each axis.
 *
 * @param most the value at the end of an axis; the centre is 0
 */
export function radarPlaces(values: readonly (number | undefined)[], most: number): (Point | undefined)[] {
  return values.map((value, axis) =>
    value === undefined ? undefined : radarPlace(axis, values.length, value / most),
  );
}

/** What is drawn of one series, each as the `d` of a path. */
export interface RadarPaths {
  ground: string;
  line: string;
  signs: string;
}

const signs = { dot: 'm-4 0a4 4 0 1 1 8 0a4 4 0 1 1-8 0z', square: 'm-3.5-3.5h7v7h-7z' } as const;
export type RadarSign = keyof typeof signs;

/** The line through places that stand next to each other, the ground inside it, and a sign at each place. One that is not known leaves a gap. */
export function radarPaths(places: readonly (Point | undefined)[], sign: RadarSign = 'dot'): RadarPaths {
  const sides = places.flatMap((from, index) => {
    const to = places[(index + 1) % places.length];
    return from && to ? [[from, to] as const] : [];
  });
  return {
    ground: sides.map(([from, to]) => `M0,0L${from}L${to}Z`).join(''),
    line: sides.map(([from, to]) => `M${from}L${to}`).join(''),
    signs: places.map((place) => place && `M${place}${signs[sign]}`).join(''),
  };
}
