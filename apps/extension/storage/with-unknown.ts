import { fieldsOf } from './fields.ts';

/**
 * What is written in place of what is stored: the values, each with the fields that this version does not know, and behind them the
 * entries that it cannot read. Somebody may go back to an older version and then on again, and nothing of theirs may be lost by that.
 *
 * @param parse makes values of a stored list
 */
export function withUnknown<Value extends { readonly id: string }>(
  stored: unknown,
  values: readonly Value[],
  parse: (stored: unknown) => readonly Value[],
): object[] {
  const before = new Map<string, unknown>();
  const unread: object[] = [];
  for (const entry of Array.isArray(stored) ? stored : []) {
    const [value] = parse([entry]);
    if (value && !before.has(value.id)) before.set(value.id, entry);
    // A number or a text on its own is no version's entry, but damage.
    else if (!value && typeof entry === 'object' && entry !== null) unread.push(entry);
  }
  return [...values.map((value) => ({ ...fieldsOf(before.get(value.id)), ...value })), ...unread];
}
