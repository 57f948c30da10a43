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
  onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  onFocus?: (() => void) | undefined;
  /** The key that leads to it from anywhere, shown while it is empty. */
  shortcut?: string | undefined;
}

export function SearchField(props: SearchFieldProps) {
  const { label, value, onInput, onSubmit, onKeyDown, onFocus, shortcut, class: name, ...pass } = props;
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
          aria-keyshortcuts={shortcut}
          autocomplete="off"
          spellcheck={false}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
        />
        {shortcut && value === '' && (
          <span class="slim-search__key" aria-hidden="true">
            {shortcut}
          </span>
        )}
      </form>
    </search>
  );
}
