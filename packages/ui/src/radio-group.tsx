import { useId } from 'preact/hooks';
import { ChoiceLine } from './choice-line.tsx';
import { classes, type Pass } from './pass.ts';

export interface RadioGroupProps<Value extends string> extends Pass {
  /** The question. */
  label: string;
  options: readonly { value: Value; label: string; note?: string | undefined }[];
  value: Value;
  disabled?: boolean | undefined;
  onChange: (value: Value) => void;
}

/** Chooses one of a few that are all in sight. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, options, value, disabled, onChange, class: name, ...pass } = props;
  const group = useId();
  return (
    <fieldset
      {...pass}
      disabled={disabled}
      class={classes('utrecht-form-fieldset utrecht-form-fieldset--html-fieldset', 'slim-choices', name)}
    >
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend slim-choices__legend">
        {label}
      </legend>
      {options.map((option) => (
        <ChoiceLine key={option.value} label={option.label} note={option.note}>
          {(described) => (
            <input
              {...described}
              type="radio"
              name={group}
              class="utrecht-radio-button utrecht-radio-button--html-input"
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
          )}
        </ChoiceLine>
      ))}
    </fieldset>
  );
}
