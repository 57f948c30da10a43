import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { ChoiceLine } from './choice-line.tsx';
import { classes, type Pass } from './pass.ts';

export interface RadioGroupProps<Value extends string> extends Pass {
  /** The question. */
  label: ComponentChildren;
  options: readonly { value: Value; label: string; note?: string | undefined }[];
  /** Undefined where a script of the page, or a pen, fills it in. */
  value?: Value | undefined;
  disabled?: boolean | undefined;
  onChange?: (value: Value) => void;
  /** The name in its form, where it is in one; unique on the page. */
  name?: string;
  /** row: short answers beside each other. */
  look?: 'row';
  /** What explains the question, between it and the answers. */
  children?: ComponentChildren;
}

/** Chooses one of a few that are all in sight. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const {
    label,
    options,
    value,
    disabled,
    onChange,
    name,
    look,
    children,
    class: className,
    ...pass
  } = props;
  const group = useId();
  return (
    <fieldset
      {...pass}
      disabled={disabled}
      class={classes(
        'utrecht-form-fieldset utrecht-form-fieldset--html-fieldset',
        'slim-choices',
        look && `slim-choices--${look}`,
        className,
      )}
    >
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend slim-choices__legend">
        {label}
      </legend>
      {children}
      <div class="slim-choices__options">
        {options.map((option) => (
          <ChoiceLine key={option.value} label={option.label} note={option.note}>
            {(described) => (
              <input
                {...described}
                type="radio"
                name={name ?? group}
                value={option.value}
                class="utrecht-radio-button utrecht-radio-button--html-input"
                checked={option.value === value}
                onChange={() => onChange?.(option.value)}
              />
            )}
          </ChoiceLine>
        ))}
      </div>
    </fieldset>
  );
}
