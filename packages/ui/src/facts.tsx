import type { ComponentChildren } from 'preact';
import { classes, type Pass } from './pass.ts';

export interface Fact {
  /** What tells it from the others, where the term is no text. */
  id?: string | undefined;
  term: ComponentChildren;
  value: ComponentChildren;
}

export interface FactsProps extends Pass {
  facts: readonly Fact[];
}

/** Terms with what is known of them. */
export function Facts({ facts, class: name, ...pass }: FactsProps) {
  return (
    <dl {...pass} class={classes('utrecht-data-list', 'slim-facts', name)}>
      {facts.map(({ id, term, value }, index) => (
        <div key={id ?? index} class="utrecht-data-list__item">
          <dt class="utrecht-data-list__item-key">{term}</dt>
          <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
