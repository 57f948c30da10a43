import type { ComponentChildren } from 'preact';
import { classes, type Pass } from './pass.ts';

export interface QuoteProps extends Pass {
  /** Who said it, or where it stands. */
  source?: ComponentChildren;
  children: ComponentChildren;
}

/** Somebody's own words. */
export function Quote({ source, children, class: name, ...pass }: QuoteProps) {
  return (
    <figure {...pass} class={classes('slim-quote', name)}>
      <blockquote class="slim-quote__text">{children}</blockquote>
      {source && <figcaption class="slim-quiet">{source}</figcaption>}
    </figure>
  );
}
