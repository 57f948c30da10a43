import { useId } from 'preact/hooks';
import { classes, type Pass } from './pass.ts';

export interface SelectFieldProps<Value extends string> extends Pass {
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  /** Left out where a script of the page listens. */
  onChange?: ((value: Value) => void) | undefined;
  /** quiet: without a visible label and border, where its value says what it is. */
  look?: 'quiet' | undefined;
}

/** Chooses one of a few. A native select: every keyboard and screen reader knows it. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, options, value, onChange, look, class: name, ...pass } = props;
  const id = useId();
  return (
    <div {...pass} class={classes('slim-field', name)}>
      <label class={look === 'quiet' ? 'slim-hidden' : 'slim-field__label'} for={id}>
        {label}
      </label>
      <select
        id={id}
        class={classes(
          'utrecht-select utrecht-select--html-select slim-select',
          look === 'quiet' && 'slim-select--quiet',
        )}
        value={value}
        onChange={(event) => {
          const chosen = options[event.currentTarget.selectedIndex];
          if (chosen) onChange?.(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
