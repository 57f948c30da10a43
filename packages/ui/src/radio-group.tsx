import { useId } from 'preact/hooks';
import { classes, type Pass } from './pass.ts';

export interface RadioGroupProps<Value extends string> extends Pass {
  /** The question. */
  label: string;
  options: readonly { value: Value; label: string; note?: string | undefined }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** Chooses one of a few that are all in sight. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, options, value, onChange, class: name, ...pass } = props;
  const group = useId();
  return (
    <fieldset {...pass} class={classes('slim-radios', name)}>
      <legend class="slim-radios__label">{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="slim-radios__option">
          <input
            type="radio"
            class="utrecht-radio-button utrecht-radio-button--html-input"
            name={group}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.note && <span class="slim-quiet slim-radios__note">{option.note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
