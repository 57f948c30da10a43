import { type Action, ActionLink } from './action.tsx';
import { classes, type Pass } from './pass.ts';

export interface IndexItem extends Pass {
  title: Action;
  /** A word or two beside it. */
  note?: string | undefined;
}

export interface IndexListProps extends Pass {
  items: readonly IndexItem[];
}

/** Many records, each on a line: to look a name up. */
export function IndexList({ items, class: name, ...pass }: IndexListProps) {
  return (
    <ul {...pass} class={classes('slim-index', name)}>
      {items.map(({ title, note, class: itemName, ...item }) => (
        <li key={item['data-id'] ?? title.label} {...item} class={classes('slim-index__item', itemName)}>
          <ActionLink {...title} />
          {note && <span class="slim-quiet">{note}</span>}
        </li>
      ))}
    </ul>
  );
}
