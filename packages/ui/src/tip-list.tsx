import type { ComponentChildren } from 'preact';
import { CheckIcon } from './icons.tsx';
import { classes, type Pass } from './pass.ts';

export interface TipItem extends Pass {
  text: ComponentChildren;
}

export interface TipListProps extends Pass {
  tips: readonly TipItem[];
  /** check: things to do. dot: things to know or to ask. */
  mark?: 'check' | 'dot';
}

/** One sentence an item. */
export function TipList({ tips, mark = 'check', class: name, ...pass }: TipListProps) {
  if (mark === 'dot') {
    return (
      <ul {...pass} class={classes('utrecht-unordered-list', name)}>
        {tips.map(({ text, class: itemName, ...item }, index) => (
          <li
            key={item['data-id'] ?? index}
            {...item}
            class={classes('utrecht-unordered-list__item', itemName)}
          >
            {text}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ul {...pass} class={classes('slim-tips', name)}>
      {tips.map(({ text, class: itemName, ...item }, index) => (
        <li key={item['data-id'] ?? index} {...item} class={classes('slim-tips__item', itemName)}>
          <CheckIcon />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
