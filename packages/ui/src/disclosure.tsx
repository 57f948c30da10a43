import type { ComponentChildren } from 'preact';
import { ChevronIcon } from './icons.tsx';
import { classes, type Pass } from './pass.ts';

export interface DisclosureProps extends Pass {
  label: ComponentChildren;
  open?: boolean;
  /** Called after it opened or closed; browsers also say so of one that starts open. */
  onToggle?: ((open: boolean) => void) | undefined;
  children: ComponentChildren;
}

/** A line that opens. Native, so it works by keyboard, is found by the browser's own search, and needs no script. */
export function Disclosure({ label, open, onToggle, children, class: name, ...pass }: DisclosureProps) {
  return (
    <details
      {...pass}
      open={open}
      class={classes('slim-disclosure', name)}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary class="slim-disclosure__label">
        <ChevronIcon />
        {label}
      </summary>
      <div class="slim-disclosure__content">{children}</div>
    </details>
  );
}
