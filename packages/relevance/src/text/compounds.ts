import { stem } from './stem.ts';

const shortest = 4;
/** What is longer was not written by people, and would take a time that grows with the square of its length. */
const longest = 60;

/** Looks like a compound and is none: "belangrijk" is not about an interest, an "onderdeel" shares nothing. */
const whole = new Set(
  ['belangrijk', 'onderdeel', 'onderdelen', 'vrijblijvend', 'thuisblijven', 'oordelen', 'veelgehoord'].map(
    stem,
  ),
);

const none: readonly string[] = [];

/** The words that are long enough to be a part of a compound, with their stems. */
export const withRoots = (words: readonly string[]): (readonly [word: string, root: string])[] =>
  words.filter(({ length }) => length >= shortest).map((word) => [word, stem(word)]);

/**
 * Dutch writes words together: "informatiedeling", "samenwerkingsafspraken". Splits such a word into parts that are known.
 *
 * @param known words that may be a part, with their stems
 * @returns a function that gives the stems of the known parts of a word: both halves, or one with a remainder of some length
 */
export function compoundSplitter(
  known: Iterable<readonly [word: string, root: string]>,
): (word: string) => readonly string[] {
  const heads = new Map<string, string>();
  const tails = new Set<string>();
  // How heads begin, and how tails end that may stand alone: most words have neither, and need no closer look.
  const begins = new Set<string>();
  const ends = new Set<string>();
  for (const [word, root] of known) {
    for (const head of [word, root]) {
      heads.set(head, root);
      begins.add(head.slice(0, 3));
    }
    tails.add(root);
    if (root.length > shortest) ends.add(root.slice(-shortest));
  }

  return (word) => {
    if (word.length < 2 * shortest || word.length > longest) return none;
    const root = stem(word);
    if (heads.has(word) || tails.has(root) || whole.has(root)) return none;
    if (!begins.has(word.slice(0, 3)) && !ends.has(root.slice(-shortest))) return none;
    let best = none;
    for (let cut = shortest; cut <= word.length - shortest; cut += 1) {
      const head = headBefore(word, cut);
      const ending = head ? stem(word.slice(cut)) : root.slice(cut);
      const tail = tails.has(ending) ? ending : undefined;
      if (head && tail) return [head, tail];
      if (head && head.length > shortest) best = [head];
      else if (tail && tail.length > shortest && best.length === 0) best = [tail];
    }
    return best;
  };

  /** The known word before a cut, which may end in the letters that bind two parts. */
  function headBefore(word: string, cut: number): string | undefined {
    for (const bond of ['', 's', 'en', 'e']) {
      const head = word.slice(0, cut);
      if (head.endsWith(bond) && heads.has(head.slice(0, cut - bond.length)))
        return heads.get(head.slice(0, cut - bond.length));
    }
    return undefined;
  }
}

const remembered = 20_000;

/** Remembers the parts of the words of earlier pages, up to a bound: pages of one site share most of them. */
export function remembering(parts: (word: string) => readonly string[]): typeof parts {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      found = parts(word);
      if (known.size < remembered) known.set(word, found);
    }
    return found;
  };
}
