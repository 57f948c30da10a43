import type { ComponentChildren } from 'preact';
import { Heading } from './heading.tsx';
import { SignIcon } from './icons.tsx';
import { classes, type Pass } from './pass.ts';

export interface PageFrameProps extends Pass {
  /** The product's name. */
  name: string;
  title: string;
  footer?: ComponentChildren;
  children: ComponentChildren;
}

/** A page in a tab of its own, such as the settings: one column that is easy to read. */
export function PageFrame({ name, title, footer, children, class: className, ...pass }: PageFrameProps) {
  return (
    <div {...pass} class={classes('slim-page', className)}>
      <header class="slim-page__header">
        <p class="slim-page__name">
          <SignIcon />
          {name}
        </p>
        <Heading level={1}>{title}</Heading>
      </header>
      <main class="slim-page__main">{children}</main>
      {footer && <footer class="slim-page__footer">{footer}</footer>}
    </div>
  );
}
