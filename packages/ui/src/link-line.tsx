import { useId } from 'preact/hooks';
import { type Action, ActionLink } from './action.tsx';
import { classes, type Pass } from './pass.ts';

export interface LinkLineProps extends Pass {
  /** What the links have in common: "Gedaan in" */
  label: string;
  /** One that leads nowhere is only named. */
  links: readonly Action[];
}

/** A few links on one line that wraps: "Gedaan in: M@ZL · GIZ". */
export function LinkLine({ label, links, class: name, ...pass }: LinkLineProps) {
  const id = useId();
  return (
    <div {...pass} class={classes('slim-link-line', name)}>
      <span id={id} class="slim-link-line__label">
        {label}:
      </span>{' '}
      <ul class="slim-link-line__links" aria-labelledby={id}>
        {links.map((link) => (
          <li key={link.label}>{link.href || link.onSelect ? <ActionLink {...link} /> : link.label}</li>
        ))}
      </ul>
    </div>
  );
}
