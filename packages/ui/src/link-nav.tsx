import { type Action, ActionLink } from './action.tsx';
import { classes, type Pass } from './pass.ts';

export interface LinkNavProps extends Pass {
  /** What is chosen between. */
  label: string;
  links: readonly Action[];
}

/** The lists that lie beside each other under one tab, or the letters of one list. */
export function LinkNav({ label, links, class: name, ...pass }: LinkNavProps) {
  return (
    <nav {...pass} class={classes('slim-nav', name)} aria-label={label}>
      <ul class="slim-nav__list">
        {links.map(({ class: linkName, ...link }) => (
          <li key={link.label}>
            <ActionLink {...link} class={classes('slim-nav__link', linkName)} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
