import type { ComponentChildren } from 'preact';
import { classes, type Pass } from './pass.ts';

export type Level = 1 | 2 | 3 | 4 | 5 | 6;

export interface HeadingProps extends Pass {
  level: Level;
  /** How big it looks, where that differs from its place in the outline. */
  look?: Level | undefined;
  /** Lets a script set focus on it when a view changes. */
  focusable?: boolean;
  children: ComponentChildren;
}

export function Heading({ level, look = level, focusable, children, class: name, ...pass }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag
      {...pass}
      {...(focusable && { tabIndex: -1 })}
      class={classes('nl-heading', `nl-heading--level-${look}`, name)}
    >
      {children}
    </Tag>
  );
}
