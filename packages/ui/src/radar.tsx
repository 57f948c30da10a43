import { classes, type Pass } from './pass.ts';
import { type RadarPaths, radarPaths, radarPlace, radarPlaces } from './radar-paths.ts';

export interface RadarProps extends Pass {
  /** What the picture shows, in a sentence; its values stand in words elsewhere. */
  label: string;
  /** What stands at the end of each axis, clockwise from the top: short, such as a number. */
  axes: readonly string[];
  /** The value at the end of an axis; the centre is 0. */
  most: number;
  /** One or two: the last is drawn boldest. A value that is not known leaves a gap; without any it can be drawn in by hand. */
  series: readonly { label: string; values: readonly (number | undefined)[] }[];
}

/** Values on axes around a centre, and the same earlier. Lines and signs tell them apart as well as colour does. */
export function Radar({ label, axes, most, series, class: name, ...pass }: RadarProps) {
  const rings = Array.from({ length: most }, (_, ring) => (ring + 1) / most);
  return (
    <figure {...pass} class={classes('slim-radar', name)}>
      <svg viewBox="-140 -140 280 280" role="img" aria-label={label}>
        {rings.map((share) => (
          <polygon
            key={share}
            class="slim-radar__ring"
            points={axes.map((_, axis) => radarPlace(axis, axes.length, share).join()).join(' ')}
          />
        ))}
        {axes.map((axis, index) => {
          const [x, y] = radarPlace(index, axes.length, 1.13);
          const [toX, toY] = radarPlace(index, axes.length, 1);
          return (
            <g key={axis}>
              <line class="slim-radar__ring" x2={toX} y2={toY} />
              <text class="slim-radar__axis" x={x} y={y}>
                {axis}
              </text>
            </g>
          );
        })}
        {series.map(({ label: key, values }, index) => {
          const earlier = index < series.length - 1;
          const { ground, ...paths } = radarPaths(radarPlaces(values, most), earlier ? 'square' : 'dot');
          return <Line key={key} earlier={earlier} ground={earlier ? undefined : ground} {...paths} />;
        })}
      </svg>
      {series.length > 1 && <Key labels={series.map(({ label: key }) => key)} />}
    </figure>
  );
}

/** Which line is which, the latest first. */
function Key({ labels }: { labels: readonly string[] }) {
  const sample = [
    [6, 6],
    [30, 6],
  ] as const;
  return (
    <figcaption class="slim-radar__legend slim-quiet">
      {labels.toReversed().map((label, index) => {
        const { line, signs } = radarPaths(sample, index > 0 ? 'square' : 'dot');
        return (
          <span key={label} class="slim-radar__key">
            <svg viewBox="0 0 36 12" class="slim-radar__sample" aria-hidden="true">
              <Line earlier={index > 0} line={line} signs={signs} />
            </svg>
            {label}
          </span>
        );
      })}
    </figcaption>
  );
}

type LineProps = Omit<RadarPaths, 'ground'> & { earlier: boolean; ground?: string | undefined };

/** One series. A script that draws while values change finds the paths by their names. */
function Line({ earlier, ground, line, signs }: LineProps) {
  return (
    <g class={earlier ? 'slim-radar__line slim-radar__line--earlier' : 'slim-radar__line'}>
      {ground !== undefined && <path data-path="ground" class="slim-radar__ground" d={ground} />}
      <path data-path="line" class="slim-radar__sides" d={line} />
      <path data-path="signs" d={signs} />
    </g>
  );
}
