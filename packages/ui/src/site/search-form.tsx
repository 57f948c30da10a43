import { useId } from 'preact/hooks';
import { SearchIcon } from '../icons.tsx';
import { classes, type Pass } from '../pass.ts';

export interface SearchFormProps extends Pass {
  /** Its name, and what stands in it while empty. */
  label: string;
  /** The page that answers, and the name of what it is asked. */
  action: string;
  name: string;
}

/** A search box that leads to a page with answers: a plain form, so it works without script. */
export function SearchForm({ label, action, name, class: className, ...pass }: SearchFormProps) {
  const id = useId();
  return (
    <search {...pass} class={classes('slim-search', className)}>
      <form class="slim-search__form" action={action}>
        <label class="slim-hidden" for={id}>
          {label}
        </label>
        <SearchIcon />
        <input
          id={id}
          type="search"
          name={name}
          class="utrecht-textbox utrecht-textbox--html-input slim-search__input"
          placeholder={label}
          autocomplete="off"
        />
      </form>
    </search>
  );
}
