import type { ComponentChildren } from 'preact';
import { classes, type Pass } from '../pass.ts';

export interface ScrollAreaProps extends Pass {
  /** What is in it: a keyboard can reach and scroll it, so it has a name. */
  label: string;
  children: ComponentChildren;
}

/** Something wider than a small screen: it scrolls by itself, the page does not. */
export function ScrollArea({ label, children, class: name, ...pass }: ScrollAreaProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse must be able to scroll it
    <div {...pass} class={classes('slim-scroll', name)} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
