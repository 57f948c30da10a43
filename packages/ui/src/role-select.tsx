import { useId } from 'preact/hooks';
import { classes, type Pass } from './pass.ts';

export interface RoleSelectProps<Value extends string> extends Pass {
  /** "Jouw rol" */
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** Chooses the reader's role. A native select: every keyboard and screen reader knows it. */
export function RoleSelect<Value extends string>(props: RoleSelectProps<Value>) {
  const { label, options, value, onChange, class: name, ...pass } = props;
  const id = useId();
  return (
    <div {...pass} class={classes('slim-role', name)}>
      <label class="slim-hidden" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="utrecht-select utrecht-select--html-select slim-select"
        value={value}
        onChange={(event) => {
          const chosen = options[event.currentTarget.selectedIndex];
          if (chosen) onChange(chosen.value);
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
