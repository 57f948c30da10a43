import type { ComponentChildren } from 'preact';
import { classes, type Pass } from './pass.ts';

export interface TextProps extends Pass {
  /** lead: the one sentence that matters. quiet: small and grey. */
  look?: 'lead' | 'quiet' | undefined;
  children: ComponentChildren;
}

/** A paragraph. */
export function Text({ look, children, class: name, ...pass }: TextProps) {
  return (
    <p
      {...pass}
      class={classes(
        'nl-paragraph',
        look === 'lead' && 'nl-paragraph--lead',
        look === 'quiet' && 'slim-quiet',
        name,
      )}
    >
      {children}
    </p>
  );
}
