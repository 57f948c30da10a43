import { classes, type Pass } from '../pass.ts';

export interface Crumb extends Pass {
  label: string;
  href: string;
}

export interface CrumbsProps extends Pass {
  /** "Je bent hier" */
  label: string;
  /** The pages above this one, the widest first. */
  crumbs: readonly Crumb[];
}

/** The way back up. */
export function Crumbs({ label, crumbs, class: name, ...pass }: CrumbsProps) {
  return (
    <nav {...pass} class={classes('slim-crumbs', name)} aria-label={label}>
      <ol class="slim-crumbs__list">
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <a class="nl-link" href={crumb.href} lang={crumb.lang}>
              {crumb.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
