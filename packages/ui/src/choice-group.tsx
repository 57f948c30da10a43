import { useId } from 'preact/hooks';
import { ChoiceLine } from './choice-line.tsx';
import { classes, type Pass } from './pass.ts';

export interface ChoiceGroupProps<Value extends string> extends Pass {
  /** What is chosen: "Welke rol heb je?" */
  legend: string;
  /** What the choice does. */
  hint?: string | undefined;
  options: readonly { value: Value; label: string; hint?: string | undefined }[];
  value: Value;
  disabled?: boolean | undefined;
  onChange: (value: Value) => void;
}

/** One of a few, all in sight. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { legend, hint, options, value, disabled, onChange, class: name, ...pass } = props;
  const id = useId();
  return (
    <fieldset
      {...pass}
      disabled={disabled}
      aria-describedby={hint && id}
      class={classes('utrecht-form-fieldset utrecht-form-fieldset--html-fieldset', 'slim-choices', name)}
    >
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend slim-choices__legend">
        {legend}
      </legend>
      {hint && (
        <p id={id} class="slim-quiet">
          {hint}
        </p>
      )}
      {options.map((option) => (
        <ChoiceLine key={option.value} label={option.label} hint={option.hint}>
          {(described) => (
            <input
              {...described}
              type="radio"
              name={id}
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
