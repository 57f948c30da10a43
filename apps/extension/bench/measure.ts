/** How long something takes beside something else, in the same page and the same minutes. */
export interface Comparison {
  readonly name: string;
  /** What the ratio should be: at most, or at least. */
  readonly goal: { readonly most: number } | { readonly least: number };
  /** One a repetition. */
  readonly ratios: readonly number[];
  /** Milliseconds, the median of each. */
  readonly one: number;
  readonly other: number;
}

/** Does something once and gives its milliseconds. */
export type Timed = () => number | Promise<number>;

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

export function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Measures two things in turns, so that what slows the machine slows both. The first turns warm up and do not count. */
export async function compare(
  name: string,
  goal: Comparison['goal'],
  one: Timed,
  other: Timed,
  repetitions: number,
): Promise<Comparison> {
  const times: { one: number; other: number }[] = [];
  for (let round = -Math.min(2, repetitions - 1); round < repetitions; round += 1) {
    // Who goes first takes turns.
    const first = round % 2 === 0 ? await one() : undefined;
    const second = await other();
    const time = { one: first ?? (await one()), other: second };
    if (round >= 0) times.push(time);
  }
  return {
    name,
    goal,
    ratios: times.map((time) => time.one / time.other),
    one: median(times.map((time) => time.one)),
    other: median(times.map((time) => time.other)),
  };
}
