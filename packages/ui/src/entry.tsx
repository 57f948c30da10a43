import type { ComponentChildren } from 'preact';
import { type Action, ActionLink } from './action.tsx';
import { Heading, type Level } from './heading.tsx';
import { classes, type Pass } from './pass.ts';

export interface EntryProps extends Pass {
  /** The name, and where it leads. */
  title: Action;
  level: Level;
  badge?: ComponentChildren;
  number?: number | undefined;
  children?: ComponentChildren;
}

/** A record in a list, always open: its name leads on, one or two lines follow. */
export function Entry({ title, level, badge, number, children, class: name, ...pass }: EntryProps) {
  return (
    <article {...pass} class={classes('slim-entry', name)}>
      <div class="slim-entry__top">
        <Heading level={level} look={4} class="slim-entry__title">
          <ActionLink {...title} />
        </Heading>
        {badge}
        {number !== undefined && (
          <span class="slim-number" aria-hidden="true">
            {number}
          </span>
        )}
      </div>
      {children}
    </article>
  );
}
