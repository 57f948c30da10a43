import { classes, type Pass } from '../pass.ts';

export interface MatrixRow {
  label: string;
  /** For each column, what stands in it: which of the series, and whether it is sure. */
  cells: readonly (readonly { series: number; sure: boolean }[])[];
}

export interface MatrixPictureProps extends Pass {
  /** What it shows, for who does not see it. */
  label: string;
  columns: readonly string[];
  rows: readonly MatrixRow[];
}

const labelWidth = 270;
const cell = { width: 44, height: 26 };
const headHeight = 28;

/** Rows and columns, with a sign for each thing where they meet. Signs differ in form, not only in colour. */
export function MatrixPicture({ label, columns, rows, class: name, ...pass }: MatrixPictureProps) {
  const width = labelWidth + columns.length * cell.width;
  const height = headHeight + rows.length * cell.height;
  return (
    <svg
      {...pass}
      class={classes('slim-matrix', name)}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {columns.map((column, index) => (
        <text key={column} class="slim-matrix__column" x={labelWidth + (index + 0.5) * cell.width} y="18">
          {column}
        </text>
      ))}
      {rows.map((row, rowIndex) => {
        const top = headHeight + rowIndex * cell.height;
        return (
          <g key={row.label}>
            <path class="slim-matrix__line" d={`M0 ${top}H${width}`} />
            <text class="slim-matrix__row" y={top + 17}>
              {row.label}
            </text>
            {row.cells.map((signs, column) =>
              signs.map(({ series, sure }) => (
                <Sign
                  key={`${column} ${series}`}
                  series={series}
                  sure={sure}
                  x={labelWidth + column * cell.width + 9 + series * 13}
                  y={top + cell.height / 2}
                />
              )),
            )}
          </g>
        );
      })}
    </svg>
  );
}

// A circle, a square, a triangle: about the same size to the eye.
const forms = ['M-4.5 0a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1-9 0z', 'M-4-4h8v8h-8z', 'M0-5l5.2 9h-10.4z'];

function Sign({ series, sure, x, y }: { series: number; sure: boolean; x: number; y: number }) {
  return (
    <path
      class={classes('slim-matrix__sign', `slim-matrix__sign--${series}`, !sure && 'slim-matrix__sign--open')}
      transform={`translate(${x} ${y})`}
      d={forms[series] ?? ''}
    />
  );
}
