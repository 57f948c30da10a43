import type { ComponentChildren } from 'preact';
import { classes, type Pass } from './pass.ts';

export interface SuggestionListProps extends Pass {
  /** Suggestion cards, the best first. */
  children: ComponentChildren;
}

/** Suggestions that belong together, parted by hairlines. */
export function SuggestionList({ children, class: name, ...pass }: SuggestionListProps) {
  return (
    <div {...pass} class={classes('slim-suggestions', name)}>
      {children}
    </div>
  );
}
