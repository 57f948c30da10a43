import { classes, type Pass } from './pass.ts';

export interface TabNavProps<View extends string> extends Pass {
  /** What is chosen between: "Onderdelen" */
  label: string;
  views: readonly { id: View; label: string }[];
  /** The view shown, or the one whose detail page is shown. None while searching. */
  current?: View | undefined;
  onSelect: (view: View) => void;
}

/**
 * The views of the panel. They look like tabs and are navigation: a choice replaces the whole content, with pages of its
 * own below it and a way back. ARIA tabs promise one fixed tabpanel and arrow keys; here Tab reaches each view as usual.
 */
export function TabNav<View extends string>({
  label,
  views,
  current,
  onSelect,
  class: name,
  ...pass
}: TabNavProps<View>) {
  return (
    <nav {...pass} class={classes('slim-tabs', name)} aria-label={label}>
      <ul class="slim-tabs__list">
        {views.map((view) => (
          <li key={view.id}>
            <button
              type="button"
              class="slim-tabs__tab"
              aria-current={view.id === current ? 'page' : undefined}
              onClick={() => onSelect(view.id)}
            >
              {view.label}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
