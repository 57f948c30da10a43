import type { ComponentChildren } from 'preact';
import { classes, type Pass } from '../pass.ts';
import { ScrollArea } from './scroll-area.tsx';

export interface DataTableProps extends Pass {
  caption: string;
  head: readonly ComponentChildren[];
  /** The first cell of a row is its heading. */
  rows: readonly { key: string; cells: readonly ComponentChildren[] }[];
}

/** A table that scrolls by itself where it is wider than the screen. Its row headings stay in sight. */
export function DataTable({ caption, head, rows, class: name, ...pass }: DataTableProps) {
  return (
    <ScrollArea {...pass} label={caption}>
      <table class={classes('utrecht-table', 'slim-table', name)}>
        <caption class="slim-hidden">{caption}</caption>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            {head.map((cell, column) => (
              <th key={column} scope="col" class="utrecht-table__header-cell">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {rows.map(({ key, cells: [heading, ...cells] }) => (
            <tr key={key} class="utrecht-table__row">
              <th scope="row" class="utrecht-table__cell slim-table__heading">
                {heading}
              </th>
              {cells.map((cell, column) => (
                <td key={column} class="utrecht-table__cell">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
