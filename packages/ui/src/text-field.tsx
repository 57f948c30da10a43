import { useId } from 'preact/hooks';
import { classes, type Pass } from './pass.ts';

export interface TextFieldProps extends Omit<Pass, 'id'> {
  label: string;
  value: string;
  /** Grows with what is written in it. */
  multiline?: boolean;
  /** The most characters that can be typed. */
  most?: number;
  /** To read and copy only. */
  readOnly?: boolean;
  onInput?: (value: string) => void;
}

/** Something to write, under its label. A textarea wears the textbox's clothes: its own package says the same again in half a kilobyte. */
export function TextField(props: TextFieldProps) {
  const { label, value, multiline, most, readOnly, onInput, class: name, ...pass } = props;
  const id = useId();
  const field = {
    id,
    value,
    maxLength: most,
    readOnly,
    autocomplete: 'off',
    onInput: (event: { currentTarget: { value: string } }) => onInput?.(event.currentTarget.value),
  };
  return (
    <div {...pass} class={classes('slim-field', name)}>
      <label for={id} class="slim-field__label">
        {label}
      </label>
      {multiline ? (
        <textarea {...field} class="utrecht-textbox utrecht-textbox--html-input slim-field__text" />
      ) : (
        <input {...field} type="text" class="utrecht-textbox utrecht-textbox--html-input slim-field__line" />
      )}
    </div>
  );
}
