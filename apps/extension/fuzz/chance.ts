/** Numbers that look like chance, and are the same for the same seed. */
export interface Chance {
  /** From 0 up to and without `below`, whole. */
  number(below: number): number;
  pick<Item>(from: readonly Item[]): Item;
}

/** @param seed any whole number; by mulberry32, which is in the public domain */
export function chance(seed: number): Chance {
  let state = seed;
  const number = (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
  return { number, pick: (from) => from[number(from.length)] as (typeof from)[number] };
}
