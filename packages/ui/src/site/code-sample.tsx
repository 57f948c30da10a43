import { classes, type Pass } from '../pass.ts';
import { ScrollArea } from './scroll-area.tsx';

export interface CodeSampleProps extends Pass {
  /** What it is: it can be scrolled by keyboard, so it has a name. */
  label: string;
  code: string;
}

/** A piece of program text, as it is. */
export function CodeSample({ label, code, class: name, ...pass }: CodeSampleProps) {
  return (
    <ScrollArea {...pass} label={label} class={name}>
      <pre class={classes('nl-code-block', 'slim-code')}>
        <code class="nl-code-block__code">{code}</code>
      </pre>
    </ScrollArea>
  );
}
