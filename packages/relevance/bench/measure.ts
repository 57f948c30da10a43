/** How long something takes beside something else, measured in the same minutes. */
export interface Comparison {
  readonly name: string;
  /** The ratio that we want at most; none where it is only good to know. */
  readonly goal?: number | undefined;
  /** One ratio a repetition. */
  readonly ratios: readonly number[];
  /** Milliseconds, the median of each. */
  readonly ours: number;
  readonly other: number;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** The value that all but one in a hundred stay below. */
export function percentile99(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.99) - 1] ?? Number.NaN;
}

export function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const warmUp = 500;

/**
 * Measures two things in turns, so that what slows the machine slows both.
 *
 * @param ours gives its time in milliseconds, as `other` does
 */
export function compare(
  name: string,
  goal: number | undefined,
  ours: () => number,
  other: () => number,
  repetitions: number,
): Comparison {
  // The compiler needs to warm up first, for the browser is slow at what it has not seen often.
  const warm = performance.now() + warmUp;
  do {
    ours();
    other();
  } while (performance.now() < warm);

  const times: { ours: number; other: number }[] = [];
  for (let round = 0; round < repetitions; round += 1) {
    // Who goes first takes turns.
    const first = round % 2 === 0 ? ours() : undefined;
    const second = other();
    const time = { ours: first ?? ours(), other: second };
    times.push(time);
  }
  return {
    name,
    goal,
    ratios: times.map((time) => time.ours / time.other),
    ours: median(times.map((time) => time.ours)),
    other: median(times.map((time) => time.other)),
  };
}
