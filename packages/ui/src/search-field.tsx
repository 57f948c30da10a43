import { useId } from 'preact/hooks';
import { SearchIcon } from './icons.tsx';
import { classes, type Pass } from './pass.ts';

export interface SearchFieldProps extends Pass {
  /** Its name, and what stands in it while empty. */
  label: string;
  value: string;
  /** Every change while typing. */
  onInput: (value: string) => void;
  /** Enter. */
  onSubmit?: (() => void) | undefined;
}

export function SearchField({ label, value, onInput, onSubmit, class: name, ...pass }: SearchFieldProps) {
  const id = useId();
  return (
    <search {...pass} class={classes('slim-search', name)}>
      <form
        class="slim-search__form"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit?.();
        }}
      >
        <label class="slim-hidden" for={id}>
          {label}
        </label>
        <SearchIcon />
        <input
          id={id}
          type="search"
          class="utrecht-textbox utrecht-textbox--html-input slim-search__input"
          placeholder={label}
          autocomplete="off"
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </form>
    </search>
  );
}
