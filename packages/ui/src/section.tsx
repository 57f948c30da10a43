import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Heading, type Level } from './heading.tsx';
import { classes, type Pass } from './pass.ts';

export interface SectionProps extends Pass {
  heading: string;
  level: Level;
  /** quiet: a small grey heading over something secondary. */
  look?: 'quiet';
  children: ComponentChildren;
}

/** A part of a view under its own heading. */
export function Section({ heading, level, look, children, class: name, ...pass }: SectionProps) {
  const id = useId();
  return (
    <section {...pass} class={classes('slim-section', name)} aria-labelledby={id}>
      <Heading id={id} level={level} look={3} class={look === 'quiet' ? 'slim-heading--quiet' : undefined}>
        {heading}
      </Heading>
      {children}
    </section>
  );
}
