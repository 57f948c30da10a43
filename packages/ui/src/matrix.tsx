import { type Action, ActionLink } from './action.tsx';
import { classes, type Pass } from './pass.ts';

/** How sure a relation is: said by the source itself (`sure`), or only to be read from the order of things (`likely`). */
export type MatrixMark = 'sure' | 'likely';

export interface MatrixColumn {
  id: string;
  /** One or two characters: a number. */
  short: string;
  /** What it stands for. */
  name: string;
}

export interface MatrixRow {
  id: string;
  title: Action;
  /** The marks by column id. A column without one is empty. */
  marks: ReadonlyMap<string, MatrixMark>;
}

export interface MatrixProps extends Pass {
  caption: string;
  columns: readonly MatrixColumn[];
  rows: readonly MatrixRow[];
  /** What a mark says to who cannot see it, and an empty cell. */
  markLabels: Readonly<Record<MatrixMark, string>>;
  emptyLabel: string;
  /** The language of the names of the columns. */
  namesLang?: string | undefined;
  /** What the first row of headers holds, for who cannot see it: "Projecten". */
  columnsLabel: string;
}

/**
 * Who has to do with whom. One table that is its own picture: the name of a row stands over its cells instead of beside them, so that
 * fourteen columns fit on 320 pixels, and each marked cell says its column's number.
 */
export function Matrix(props: MatrixProps) {
  const {
    caption,
    columns,
    rows,
    markLabels,
    emptyLabel,
    columnsLabel,
    namesLang,
    class: name,
    ...pass
  } = props;
  return (
    <table {...pass} class={classes('slim-matrix', name)}>
      <caption class="slim-matrix__caption">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, short, name: columnName }) => (
            <th key={id} id={`column-${id}`} scope="col" class="slim-matrix__column">
              <span aria-hidden="true">{short}</span>
              <span class="slim-hidden">
                {columnsLabel} {short}: <span lang={namesLang}>{columnName}</span>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({ id, title, marks }) => (
        <tbody key={id}>
          <tr>
            <th scope="rowgroup" id={`row-${id}`} colSpan={columns.length} class="slim-matrix__row">
              <ActionLink {...title} />
            </th>
          </tr>
          <tr>
            {columns.map((column) => {
              const mark = marks.get(column.id);
              return (
                <td
                  key={column.id}
                  headers={`row-${id} column-${column.id}`}
                  class={classes('slim-matrix__cell', mark && `slim-matrix__cell--${mark}`)}
                >
                  <span class="slim-matrix__mark" aria-hidden="true">
                    {mark && column.short}
                  </span>
                  <span class="slim-hidden">{mark ? markLabels[mark] : emptyLabel}</span>
                </td>
              );
            })}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

export interface LegendProps extends Pass {
  marks: readonly { mark: MatrixMark; label: string }[];
}

/** What the marks in a matrix mean, for who sees them. */
export function Legend({ marks, class: name, ...pass }: LegendProps) {
  return (
    <ul {...pass} class={classes('slim-legend', name)}>
      {marks.map(({ mark, label }) => (
        <li key={mark} class={`slim-matrix__cell--${mark} slim-quiet`}>
          <span class="slim-matrix__mark" aria-hidden="true" />
          {label}
        </li>
      ))}
    </ul>
  );
}
