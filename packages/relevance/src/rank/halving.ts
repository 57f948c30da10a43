/**
 * The first place in a sorted list that does not come before what is looked for, by halving; the length where all do.
 *
 * @param isBefore whether what stands at a place comes before it
 */
export function firstNotBefore(length: number, isBefore: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
