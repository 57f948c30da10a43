import type { ComponentChildren } from 'preact';
import { classes, type Pass } from './pass.ts';

export interface CheckItemProps extends Omit<Pass, 'id'> {
  /** The checkbox's id. */
  id: string;
  label: ComponentChildren;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** What can be done with it, at the end of its line. */
  action?: ComponentChildren;
  /** What more there is to say about it. */
  children?: ComponentChildren;
}

/** One thing on a list that is ticked off. */
export function CheckItem({
  id,
  label,
  checked,
  onChange,
  action,
  children,
  class: name,
  ...pass
}: CheckItemProps) {
  return (
    <li {...pass} class={classes('slim-check', name)}>
      <input
        id={id}
        type="checkbox"
        class="utrecht-checkbox utrecht-checkbox--html-input slim-check__box"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id} class={checked ? 'slim-check__label slim-check__label--done' : 'slim-check__label'}>
        {label}
      </label>
      {action}
      <div class="slim-check__more">{children}</div>
    </li>
  );
}
