import type { ComponentChildren } from 'preact';
import { classes, type Pass } from './pass.ts';

export interface IntroProps extends Pass {
  /** A badge, the heading, a line or two. */
  children: ComponentChildren;
}

/** What a view is about. */
export function Intro({ children, class: name, ...pass }: IntroProps) {
  return (
    <div {...pass} class={classes('slim-intro', name)}>
      {children}
    </div>
  );
}
