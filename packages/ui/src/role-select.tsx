import { LockIcon } from './icons.tsx';
import { SelectField, type SelectFieldProps } from './select-field.tsx';

export interface RoleSelectProps<Value extends string> extends Omit<SelectFieldProps<Value>, 'look'> {
  /** Why it cannot be changed, where that is so. */
  locked?: string | undefined;
}

/** The reader's role, in the header: quiet, for it is seldom changed. */
export function RoleSelect<Value extends string>({ locked, ...props }: RoleSelectProps<Value>) {
  if (locked === undefined) return <SelectField {...props} look="quiet" />;
  return (
    <p class="slim-quiet slim-locked">
      <LockIcon />
      <span class="slim-hidden">{props.label}: </span>
      {props.options.find(({ value }) => value === props.value)?.label}
      <span class="slim-hidden">. {locked}</span>
    </p>
  );
}
