/** Shorter words have too many neighbours for a guess at what was meant. */
const shortestCorrected = 4;
/** The same, for a word that is only half typed. */
const shortestBegunCorrected = 6;

/**
 * The words that can be found, for what is half typed or mistyped.
 * Every question looks at all of them, but at the letters they have first: that leaves few to be read.
 */
export interface Vocabulary {
  readonly words: readonly string[];
  /** The number of the term of each. */
  readonly terms: Uint16Array;
  /** Which letters each has, a bit for each. */
  readonly letters: Uint32Array;
}

/** What a word counts for: the number of its own term, the form it has there, and the numbers of the stems inside it. */
export interface KnownWord {
  readonly term: number;
  readonly form: number;
  readonly inside: readonly number[];
}

export function vocabularyOf(known: ReadonlyMap<string, KnownWord>): Vocabulary {
  const words = [...known.keys()];
  return {
    words,
    terms: new Uint16Array(Array.from(known.values(), ({ term }) => term)),
    letters: new Uint32Array(words.map(lettersOf)),
  };
}

/** The places in the vocabulary of the words that begin so. */
export function startingWith(start: string, { words, letters }: Vocabulary): number[] {
  const found: number[] = [];
  const needed = lettersOf(start);
  for (let place = 0; place < words.length; place += 1)
    if ((needed & ~(letters[place] ?? 0)) === 0 && words[place]?.startsWith(start)) found.push(place);
  return found;
}

/** The places of the words that begin so but for one slip of the finger; after few letters only those that are as long. */
export function startingNear(typed: string, { words, letters }: Vocabulary): number[] {
  const found: number[] = [];
  if (typed.length < shortestCorrected) return found;
  const longest = typed.length < shortestBegunCorrected ? typed.length + 1 : Number.POSITIVE_INFINITY;
  const needed = lettersOf(typed);
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? '';
    if (isOneBitAtMost(needed & ~(letters[place] ?? 0)) && word.length <= longest && startsNear(word, typed))
      found.push(place);
  }
  return found;
}

/** One bit for each letter that a word has; letters far apart share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let place = 0; place < word.length; place += 1) letters |= 1 << word.charCodeAt(place);
  return letters;
}

const isOneBitAtMost = (bits: number) => (bits & (bits - 1)) === 0;

/** Whether a word begins so but for one slip: a letter too few was typed, too many, another, or two that changed places. */
export function startsNear(word: string, typed: string): boolean {
  let at = 0;
  while (at < typed.length && word[at] === typed[at]) at += 1;
  return (
    word.startsWith(typed.slice(at), at + 1) ||
    word.startsWith(typed.slice(at + 1), at) ||
    word.startsWith(typed.slice(at + 1), at + 1) ||
    (word[at] === typed[at + 1] && word[at + 1] === typed[at] && word.startsWith(typed.slice(at + 2), at + 2))
  );
}
