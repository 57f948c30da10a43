import { useId, useRef, useState } from 'preact/hooks';
import { classes, type Pass } from './pass.ts';

export interface ComboboxOption {
  readonly id: string;
  readonly label: string;
  /** What tells it from one of the same name. */
  readonly note?: string | undefined;
}

export interface ComboboxProps extends Pass {
  label: string;
  /** What to type, under the label. */
  hint?: string | undefined;
  /** What fits the text so far, best first. Whoever gives them decides how many. */
  find: (typed: string) => readonly ComboboxOption[];
  onSelect: (id: string) => void;
  /** Says how many fit, to who does not see them. */
  found: (count: number) => string;
  /** Stands in the place of the list when nothing fits. */
  none: string;
}

/**
 * Chooses one of many by typing a part of it: the pattern "editable combobox with list autocomplete" of the ARIA Authoring Practices.
 * The focus stays in the field; the arrow keys walk through the list, Enter chooses, Escape closes the list and then empties the field.
 */
export function Combobox({ label, hint, find, onSelect, found, none, class: name, ...pass }: ComboboxProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const asked = open && typed.trim() !== '';
  const options = asked ? find(typed) : [];
  const active = options[at];
  const optionId = (index: number) => `${id}-${index}`;

  const close = (text = typed) => {
    setTyped(text);
    setOpen(false);
    setAt(-1);
  };
  const choose = (option: ComboboxOption) => {
    // Before anything else: what asks the browser for something counts as the user's own act only now.
    onSelect(option.id);
    close('');
  };
  const walkTo = (index: number) => {
    setAt(index);
    list.current?.children[index]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const last = options.length - 1;
    const does: Record<string, (() => void) | undefined> = {
      ArrowDown: () => (open ? walkTo(at >= last ? 0 : at + 1) : setOpen(true)),
      ArrowUp: () => (open ? walkTo(at <= 0 ? last : at - 1) : setOpen(true)),
      // One that is left is meant; of several one must be pointed at.
      Enter: () => {
        const meant = active ?? (options.length === 1 ? options[0] : undefined);
        if (meant) choose(meant);
      },
      Escape: typed === '' ? undefined : () => (asked ? close() : close('')),
    };
    const act = does[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div {...pass} class={classes('slim-combobox', name)}>
      <label for={id} class="slim-strong">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} class="slim-quiet">
          {hint}
        </p>
      )}
      <input
        id={id}
        type="text"
        role="combobox"
        class="utrecht-textbox utrecht-textbox--html-input slim-combobox__input"
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active && optionId(at)}
        aria-describedby={hint && `${id}-hint`}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(true);
          setAt(-1);
        }}
        onKeyDown={onKeyDown}
        onClick={() => setOpen(true)}
        onBlur={() => close()}
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        class="slim-combobox__list"
        hidden={options.length === 0}
      >
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the field, which keeps the focus
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
          <div
            key={option.id}
            id={optionId(index)}
            role="option"
            aria-selected={index === at}
            class="slim-combobox__option"
            // The press would take the focus out of the field, and close the list before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            {option.label}
            {option.note && <span class="slim-quiet"> {option.note}</span>}
          </div>
        ))}
      </div>
      <p role="status" class={options.length > 0 || !asked ? 'slim-hidden' : 'slim-quiet'}>
        {asked && (options.length > 0 ? found(options.length) : none)}
      </p>
    </div>
  );
}
