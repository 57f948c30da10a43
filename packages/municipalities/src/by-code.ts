import type { Municipality } from './model.ts';
import { changes, municipalities, referenceDate } from './records.ts';

// Made at the first question: most programs ask for one kind or two.
let standing: ReadonlyMap<string, Municipality> | undefined;

/**
 * Finds a municipality by its code. The code of one that went up into another leads to that other, from the day of the change on.
 *
 * @param code a CBS code, such as `GM0344`
 * @param on the day for which you ask, as `2027-01-01`; the reference date when left out, and for every day before it
 * @returns undefined for an unknown code, and for one that was split: `leadsTo` gives its parts
 * @throws {RangeError} when `on` is not written as a day
 */
export function byCode(code: string, on: string = referenceDate): Municipality | undefined {
  const [municipality, ...others] = leadsTo(code, on);
  return others.length === 0 ? municipality : undefined;
}

/**
 * What a code leads to on a day: the municipality itself while it stands, then the one that it went into, or several where it was split; none
 * for an unknown code. Takes the same as `byCode`.
 */
export function leadsTo(code: string, on: string = referenceDate): readonly Municipality[] {
  standing ??= new Map(municipalities.map((municipality) => [municipality.code, municipality]));
  const ended = endedOn(on).find((change) => change.code === code);
  if (ended) return ended.into.flatMap((next) => leadsTo(next, on));
  const municipality = standing.get(code);
  return municipality ? [municipality] : [];
}

/** The changes that have happened on a day. */
export function endedOn(day: string) {
  if (!/^\d{4}-\d\d-\d\d$/.test(day))
    throw new RangeError(`"${day}" is not a day: write it as "${referenceDate}"`);
  return changes.filter(({ date }) => date <= day || date <= referenceDate);
}
