import { classes, type Pass } from './pass.ts';

export interface FoundName extends Pass {
  name: string;
  /** What it is, in a word. */
  sort: string;
  count: number;
  /** The count in words for who only hears it: "4 keer". */
  countLabel: string;
  onSelect: () => void;
}

export interface NameListProps extends Pass {
  names: readonly FoundName[];
}

/** Names found on the page; choosing one goes to its place there. */
export function NameList({ names, class: name, ...pass }: NameListProps) {
  return (
    <ul {...pass} class={classes('slim-names', name)}>
      {names.map(({ name: label, sort, count, countLabel, onSelect, class: itemName, ...item }) => (
        <li key={label}>
          <button {...item} type="button" class={classes('slim-name', itemName)} onClick={onSelect}>
            <span class="slim-name__label">{label}</span>
            <span class="slim-name__sort">{sort}</span>
            <span class="slim-name__count" aria-hidden="true">
              {count}×
            </span>
            <span class="slim-hidden">{countLabel}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
