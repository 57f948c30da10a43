import { SelectField, type SelectFieldProps } from './select-field.tsx';

export type RoleSelectProps<Value extends string> = Omit<SelectFieldProps<Value>, 'look'>;

/** The reader's role, in the header: quiet, for it is seldom changed. */
export function RoleSelect<Value extends string>(props: RoleSelectProps<Value>) {
  return <SelectField {...props} look="quiet" />;
}
