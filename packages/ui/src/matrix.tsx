import { type Action, ActionLink } from './action.tsx';
import { classes, type Pass } from './pass.ts';

export interface MatrixMark extends Pass {
  /** How sure a relation is: said by the source itself, or only to be read from the order of things. */
  look: 'sure' | 'likely';
  /** What stands in it, for who sees it: a number or a letter. */
  short?: string;
  /** What it says, for who does not. */
  label: string;
}

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
  marks: ReadonlyMap<string, readonly MatrixMark[]>;
}

export interface MatrixProps extends Pass {
  caption: string;
  columns: readonly MatrixColumn[];
  rows: readonly MatrixRow[];
  /** What an empty cell says to who cannot see it. */
  emptyLabel: string;
  /** The language of the names of the columns. */
  namesLang?: string | undefined;
  /** What the first row of headers holds, for who cannot see it: "Projecten". */
  columnsLabel: string;
}

/**
 * Who has to do with whom. One table that is its own picture: the name of a row stands over its cells instead of beside them, so that
 * fourteen columns fit on 320 pixels.
 */
export function Matrix(props: MatrixProps) {
  const { caption, columns, rows, emptyLabel, columnsLabel, namesLang, class: name, ...pass } = props;
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
            {columns.map((column) => (
              <td key={column.id} headers={`row-${id} column-${column.id}`} class="slim-matrix__cell">
                <Marks marks={marks.get(column.id) ?? []} emptyLabel={emptyLabel} />
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

/** What stands in a cell: beside each other where there is room, else under each other. */
function Marks({ marks, emptyLabel }: { marks: readonly MatrixMark[]; emptyLabel: string }) {
  return (
    <div class="slim-matrix__marks">
      {marks.length === 0 && <span class="slim-hidden">{emptyLabel}</span>}
      {marks.map(({ look, short, label, class: name, ...pass }) => (
        <span key={label} {...pass} class={classes('slim-matrix__mark', `slim-matrix__mark--${look}`, name)}>
          <span aria-hidden="true">{short}</span>
          <span class="slim-hidden">{label}</span>
        </span>
      ))}
    </div>
  );
}

export interface LegendProps extends Pass {
  marks: readonly MatrixMark[];
}

/** What the marks in a matrix mean, for who sees them. */
export function Legend({ marks, class: name, ...pass }: LegendProps) {
  return (
    <ul {...pass} class={classes('slim-legend', name)}>
      {marks.map(({ look, short, label, class: itemName, ...item }) => (
        <li key={label} {...item} class={classes('slim-quiet', itemName)}>
          <span class={`slim-matrix__mark slim-matrix__mark--${look}`} aria-hidden="true">
            {short}
          </span>
          {label}
        </li>
      ))}
    </ul>
  );
}
