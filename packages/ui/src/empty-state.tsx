import type { ComponentChildren } from 'preact';
import { Heading, type Level } from './heading.tsx';
import { classes, type Pass } from './pass.ts';
import { type PictureName, pictures } from './pictures.tsx';

export interface EmptyStateProps extends Pass {
  picture: PictureName;
  heading: string;
  level: Level;
  /** What to do now: one or two buttons. */
  actions?: ComponentChildren;
  /** The explanation. */
  children?: ComponentChildren;
}

/** There is nothing to show, and this is why. */
export function EmptyState({
  picture,
  heading,
  level,
  actions,
  children,
  class: name,
  ...pass
}: EmptyStateProps) {
  const Picture = pictures[picture];
  return (
    <div {...pass} class={classes('slim-empty', name)}>
      <Picture />
      <Heading level={level} look={2} focusable>
        {heading}
      </Heading>
      {children}
      {actions && <div class="slim-row slim-empty__actions">{actions}</div>}
    </div>
  );
}
