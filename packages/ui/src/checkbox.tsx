import { ChoiceLine } from './choice-line.tsx';

export interface CheckboxProps {
  label: string;
  /** What it does, under the label. */
  note?: string | undefined;
  checked: boolean;
  disabled?: boolean | undefined;
  onChange: (checked: boolean) => void;
}

/** Something that is on or off. */
export function Checkbox({ label, note, checked, disabled, onChange }: CheckboxProps) {
  return (
    <ChoiceLine label={label} note={note}>
      {(described) => (
        <input
          {...described}
          type="checkbox"
          class="utrecht-checkbox utrecht-checkbox--html-input slim-checkbox"
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      )}
    </ChoiceLine>
  );
}
