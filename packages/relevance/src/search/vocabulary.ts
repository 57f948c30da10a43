/** Shorter words have too many neighbours for a guess at what was meant. */
const shortestCorrected = 4;

/** The words that can be found, for what is half typed or mistyped. */
export class Vocabulary {
  readonly #forward: readonly string[];
  readonly #backward: readonly string[];

  constructor(words: Iterable<string>) {
    this.#forward = [...words].sort(byUnits);
    this.#backward = this.#forward.map(reversed).sort(byUnits);
  }

  /** The words that begin so. */
  startingWith(start: string): readonly string[] {
    return range(this.#forward, start);
  }

  /**
   * The words that one slip of the finger makes: a letter too many, too few, another, or two that changed places.
   * One slip leaves the first or the last half of a word as it was, so only words that share one are looked at.
   */
  near(word: string): readonly string[] {
    if (word.length < shortestCorrected) return [];
    const half = word.length >> 1;
    const asLong = (other: string) => Math.abs(other.length - word.length) <= 1;
    const sameStart = range(this.#forward, word.slice(0, half)).filter(asLong);
    const sameEnd = range(this.#backward, reversed(word.slice(half + 1)))
      .filter(asLong)
      .map(reversed);
    return [...new Set([...sameStart, ...sameEnd])].filter((other) => isOneSlip(word, other));
  }
}

/** Whether two words differ by one slip. */
export function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const shared = Math.min(one.length, other.length) - start;
  while (end < shared && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  if (left.length <= 1 && right.length <= 1) return left !== right;
  return left.length === 2 && left === reversed(right);
}

const reversed = (word: string) => [...word].reverse().join('');
const byUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The part of a sorted list that begins with a text. */
function range(sorted: readonly string[], start: string): readonly string[] {
  const from = firstNotBefore(sorted, start);
  return sorted.slice(from, firstNotBefore(sorted, `${start}\uFFFF`));
}

function firstNotBefore(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
