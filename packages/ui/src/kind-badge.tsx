import type { ComponentChildren } from 'preact';
import { classes, type Pass } from './pass.ts';

export interface KindBadgeProps extends Pass {
  children: ComponentChildren;
}

/** What kind of record this is: element, project, methode … */
export function KindBadge({ children, class: name, ...pass }: KindBadgeProps) {
  return (
    <span {...pass} class={classes('nl-data-badge', name)}>
      {children}
    </span>
  );
}
