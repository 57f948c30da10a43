import { useId } from 'preact/hooks';
import { SearchIcon } from './icons.tsx';
import { classes, type Pass } from './pass.ts';

export interface SearchFieldProps extends Pass {
  /** Its name, and what stands in it while empty. */
  label: string;
  /** Where a page answers: its address, and the name of what it is asked. A plain form, so it works without script. */
  action?: string;
  name?: string;
  value?: string;
  /** Every change while typing. */
  onInput?: (value: string) => void;
  /** Enter, where no page answers. */
  onSubmit?: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  onFocus?: () => void;
  /** The key that leads to it from anywhere, shown while it is empty. */
  shortcut?: string;
}

export function SearchField(props: SearchFieldProps) {
  const { label, action, name, value, onInput, onSubmit, onKeyDown, onFocus, shortcut, ...pass } = props;
  const { class: className, ...rest } = pass;
  const id = useId();
  return (
    <search {...rest} class={classes('slim-search', className)}>
      <form
        class="slim-search__form"
        action={action}
        onSubmit={(event) => {
          if (!onSubmit) return;
          event.preventDefault();
          onSubmit();
        }}
      >
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
          aria-keyshortcuts={shortcut}
          autocomplete="off"
          spellcheck={false}
          value={value}
          onInput={(event) => onInput?.(event.currentTarget.value)}
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
