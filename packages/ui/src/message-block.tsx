import type { ComponentChildren } from 'preact';
import { classes, type Pass } from './pass.ts';

export interface MessageBlockProps extends Pass {
  /** Whom it is for: "Voor jou als professional" */
  label: string;
  children: ComponentChildren;
}

/** A project's message to one audience. */
export function MessageBlock({ label, children, class: name, ...pass }: MessageBlockProps) {
  return (
    <div {...pass} class={classes('slim-message', name)}>
      <p class="slim-message__label">{label}</p>
      <div class="slim-message__text slim-stack">{children}</div>
    </div>
  );
}
