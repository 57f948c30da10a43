import { model } from '../model.ts';

const stems = model.stems.split(' ');

/** How many stems our content has. */
export const stemCount = stems.length;

/** The stem with this number; '' for none. */
export const stemAt = (number: number): string => stems[number] ?? '';

/** The number of a stem; undefined where our content does not have it. By halving: a page asks for fewer than a table would have to hold. */
export function numberOf(stem: string): number | undefined {
  let low = 0;
  let high = stems.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stemAt(middle) < stem) low = middle + 1;
    else high = middle;
  }
  return stems[low] === stem ? low : undefined;
}
