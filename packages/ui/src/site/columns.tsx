import type { ComponentChildren } from 'preact';
import { classes, type Pass } from '../pass.ts';

export interface ColumnsProps extends Pass {
  /** What stands beside the text on a wide screen, and after it on a narrow one. */
  aside?: ComponentChildren;
  /** "Meer hierover": names what stands beside the text. */
  asideLabel?: string;
  children: ComponentChildren;
}

/** Text in a width that reads well, with what goes with it beside it. */
export function Columns({ aside, asideLabel, children, class: name, ...pass }: ColumnsProps) {
  return (
    <div {...pass} class={classes('slim-columns', name)}>
      <div class="slim-columns__text">{children}</div>
      {aside && (
        <aside class="slim-columns__aside" aria-label={asideLabel}>
          {aside}
        </aside>
      )}
    </div>
  );
}
