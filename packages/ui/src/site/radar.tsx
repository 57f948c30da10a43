import { classes, type Pass } from '../pass.ts';
import { radarPoint, radarPoints } from './radar-points.ts';

export interface RadarProps extends Pass {
  /** What it shows, for who does not see it. */
  label: string;
  /** What stands at the end of each axis: short, such as a number. */
  axes: readonly string[];
  /** A value for each axis; nothing is drawn where there is none. */
  values?: readonly (number | undefined)[];
  max: number;
}

/** Values around a centre: an empty one can be drawn in by hand. */
export function Radar({ label, axes, values = [], max, class: name, ...pass }: RadarProps) {
  const all = (value: number) => axes.map(() => value);
  return (
    <svg
      {...pass}
      class={classes('slim-radar', name)}
      viewBox="-125 -125 250 250"
      role="img"
      aria-label={label}
    >
      {Array.from({ length: max }, (_, step) => (
        <polygon key={step} class="slim-radar__ring" points={radarPoints(all(step + 1), max)} />
      ))}
      {axes.map((axis, index) => {
        const [x, y] = radarPoint(index, axes.length, 1);
        const [textX, textY] = radarPoint(index, axes.length, 1.13);
        return (
          <g key={axis}>
            <line class="slim-radar__axis" x2={x} y2={y} />
            <text class="slim-radar__text" x={textX} y={textY}>
              {axis}
            </text>
          </g>
        );
      })}
      <polygon class="slim-radar__shape" points={radarPoints(values, max)} />
    </svg>
  );
}
