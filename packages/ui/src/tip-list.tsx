import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { CheckIcon } from './icons.tsx';
import { classes, type Pass } from './pass.ts';

export interface TipItem extends Pass {
  text: ComponentChildren;
  /** What can be done with it, at the end of its line; it gets the id of the text. */
  action?: ((textId: string) => ComponentChildren) | undefined;
}

export interface TipListProps extends Pass {
  tips: readonly TipItem[];
  /** check: things to do. dot: things to know or to ask. */
  mark?: 'check' | 'dot';
}

/** One sentence an item. */
export function TipList({ tips, mark = 'check', class: name, ...pass }: TipListProps) {
  const list = mark === 'dot' ? 'utrecht-unordered-list' : 'slim-tips';
  return (
    <ul {...pass} class={classes(list, name)}>
      {tips.map((tip, index) => (
        <Tip key={tip['data-id'] ?? index} {...tip} mark={mark} />
      ))}
    </ul>
  );
}

function Tip({ text, action, mark, class: name, ...pass }: TipItem & { mark: 'check' | 'dot' }) {
  const id = useId();
  const item = mark === 'dot' ? 'utrecht-unordered-list__item' : 'slim-tips__item';
  return (
    <li {...pass} class={classes(item, action && 'slim-with-action', name)}>
      {mark === 'check' && <CheckIcon />}
      <span id={id}>{text}</span>
      {action?.(id)}
    </li>
  );
}
