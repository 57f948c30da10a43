import { Button } from './button.tsx';
import { LockedNote } from './locked-note.tsx';
import { classes, type Pass } from './pass.ts';

export interface ActionListProps extends Pass {
  /** The language of the names, where the interface speaks another. */
  lang?: string | undefined;
  /** What each button does: "Weer aanzetten" */
  action: string;
  items: readonly {
    id: string;
    name: string;
    /** Why it cannot be done to this one. */
    locked?: string | undefined;
    onSelect: () => void;
  }[];
}

/** Names, each with a button that does the same to it. */
export function ActionList({ lang, action, items, class: name, ...pass }: ActionListProps) {
  return (
    <ul {...pass} class={classes('slim-actions', name)}>
      {items.map(({ id, name: itemName, locked, onSelect }) => (
        <li key={id} class="slim-actions__item">
          <span lang={lang}>{itemName}</span>
          {locked ? (
            <LockedNote>{locked}</LockedNote>
          ) : (
            <Button onClick={onSelect}>
              {action}
              <span class="slim-hidden"> {itemName}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
