import { classes, type Pass } from './pass.ts';

export interface RadarProps extends Pass {
  /** What the picture shows, in a sentence; its values stand in words elsewhere. */
  label: string;
  /** What stands at the end of each axis, clockwise from the top: short, such as a number. */
  axes: readonly string[];
  /** The value at the end of an axis; the centre is 0. */
  most: number;
  /** One or two: the last is drawn boldest. A value that is not known leaves a gap. */
  series: readonly { label: string; values: readonly (number | undefined)[] }[];
}

const CENTRE = 140;
const RADIUS = 112;

/** Values on axes around a centre, and the same earlier. Lines and signs tell them apart as well as colour does. */
export function Radar({ label, axes, most, series, class: name, ...pass }: RadarProps) {
  const at = (axis: number, value: number) => {
    const angle = (axis / axes.length) * 2 * Math.PI;
    const far = (value / most) * RADIUS;
    return [CENTRE + far * Math.sin(angle), CENTRE - far * Math.cos(angle)].map((place) =>
      Number(place.toFixed(1)),
    ) as [number, number];
  };
  const rings = Array.from({ length: most }, (_, ring) => ring + 1);
  return (
    <figure {...pass} class={classes('slim-radar', name)}>
      <svg viewBox={`0 0 ${2 * CENTRE} ${2 * CENTRE}`} role="img" aria-label={label}>
        {rings.map((ring) => (
          <polygon
            key={ring}
            class="slim-radar__ring"
            points={axes.map((_, axis) => at(axis, ring).join()).join(' ')}
          />
        ))}
        {axes.map((axis, index) => {
          const [x, y] = at(index, most * 1.13);
          const [toX, toY] = at(index, most);
          return (
            <g key={axis}>
              <line class="slim-radar__ring" x1={CENTRE} y1={CENTRE} x2={toX} y2={toY} />
              <text class="slim-radar__axis" x={x} y={y}>
                {axis}
              </text>
            </g>
          );
        })}
        {series.map(({ label: key, values }, index) => (
          <Line
            key={key}
            earlier={index < series.length - 1}
            points={values.map((value, axis) => (value === undefined ? undefined : at(axis, value)))}
          />
        ))}
      </svg>
      <figcaption class="slim-radar__legend slim-quiet">
        {series.toReversed().map(({ label: key }, index) => (
          <span key={key} class="slim-radar__key">
            <svg viewBox="0 0 36 12" class="slim-radar__sample" aria-hidden="true">
              <Line
                earlier={index > 0}
                points={[
                  [4, 6],
                  [32, 6],
                ]}
              />
            </svg>
            {key}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

type Point = readonly [number, number];

interface LineProps {
  earlier: boolean;
  points: readonly (Point | undefined)[];
}

/** The line through the values that stand next to each other, and a sign at each. */
function Line({ earlier, points }: LineProps) {
  const sides = points.flatMap((from, index) => {
    const to = points[(index + 1) % points.length];
    return from && to ? [[from, to] as const] : [];
  });
  const path = sides.map(([from, to]) => `M${from}L${to}`).join('');
  const ground = sides.map(([from, to]) => `M${CENTRE},${CENTRE}L${from}L${to}Z`).join('');
  return (
    <g class={earlier ? 'slim-radar__line slim-radar__line--earlier' : 'slim-radar__line'}>
      {!earlier && points.length > 2 && <path class="slim-radar__ground" d={ground} />}
      <path d={path} />
      {points.map(
        (point, index) =>
          point &&
          (earlier ? (
            <rect key={index} x={point[0] - 3.5} y={point[1] - 3.5} width="7" height="7" />
          ) : (
            <circle key={index} cx={point[0]} cy={point[1]} r="4" />
          )),
      )}
    </g>
  );
}
