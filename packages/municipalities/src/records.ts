import changeList from './generated/changes.json' with { type: 'json' };
import edition from './generated/edition.json' with { type: 'json' };
import list from './generated/municipalities.json' with { type: 'json' };
import type { Change, Municipality, Source } from './model.ts';

/** Every municipality on the reference date, by name. Frozen. */
export const municipalities: readonly Municipality[] = frozen(list);

/** The municipalities that ended since 2021, and those whose end is decided, by date. Frozen. */
export const changes: readonly Change[] = frozen(changeList);

/** Where the facts come from. Frozen. */
export const sources: readonly Source[] = frozen(edition.sources);

/** The day on which the list holds, as `2026-01-01`. */
export const referenceDate: string = edition.referenceDate;

/** Nobody who shares the records with others can change them. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
