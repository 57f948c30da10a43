import { letterAt, ROW, SIGN, SPACE, UNSEEN } from './letters.ts';

/** Patterns that begin with the same letters. */
interface Beginning {
  /** How many letters that are; white space counts as one. */
  readonly length: number;
  readonly patterns: {
    /** Its place in the list. */
    readonly number: number;
    /** The letter that must come next, or 0 for one that has no more. */
    readonly ahead: number;
  }[];
}

/** Says at each character of a text whether the beginning of a pattern ends there. */
export interface Automaton {
  /** The row to start a text with. */
  readonly start: number;
  /** At `(row << ROW) + letter` the next row: below zero where a beginning ends, zero for a letter that has no number yet. */
  readonly table: Int16Array;
  /** What ends, by row. */
  readonly beginnings: ReadonlyMap<number, readonly Beginning[]>;
}

// In a word that no pattern begins with, and at the start of a word. Row 0 is not used.
const DEAD = 1;
const START = 2;

/** From one row to the next, by a letter. */
interface Step {
  readonly row: number;
  readonly letter: number;
  readonly next: number;
}

/**
 * Makes an automaton, after Aho and Corasick, of the first letters of patterns. A pattern only begins where a word does.
 *
 * @param patterns in one spelling, without capitals
 * @param depth how many letters at most: more take longer to make ready, and less often lead to a vain look
 */
export function createAutomaton(patterns: readonly string[], depth: number): Automaton {
  const words = patterns.map((pattern) => lettersOf(pattern, depth + 1));
  const rows = words.reduce((sum, { length }) => sum + Math.min(length, depth), 3);
  const table = new Int16Array(rows << ROW);
  const own = new Map<number, Beginning>();
  const steps: Step[][] = Array.from({ length: depth }, () => []);
  let size = START + 1;
  words.forEach((letters, number) => {
    const length = Math.min(letters.length, depth);
    let row = START;
    for (let place = 0; place < length; place += 1) {
      const letter = letters[place] ?? 0;
      let next = table[(row << ROW) + letter] ?? 0;
      if (next === 0) {
        next = size;
        size += 1;
        table[(row << ROW) + letter] = next;
        steps[place]?.push({ row, letter, next });
      }
      row = next;
    }
    const beginning = own.get(row) ?? { length, patterns: [] };
    beginning.patterns.push({ number, ahead: letters[length] ?? 0 });
    if (row !== START) own.set(row, beginning);
  });

  // What cannot go on goes on as the longest ending of what was read does: the row of that ending is copied, and the own steps written over it.
  const endings = new Int16Array(rows);
  const beginnings = new Map<number, readonly Beginning[]>();
  const fill = (row: number, ending: number) => {
    endings[row] = ending;
    table.copyWithin(row << ROW, ending << ROW, (ending + 1) << ROW);
    table[(row << ROW) + UNSEEN] = row;
  };
  table.fill(DEAD, (DEAD << ROW) + 1, (DEAD + 1) << ROW);
  table[(DEAD << ROW) + SIGN] = START;
  table[(DEAD << ROW) + SPACE] = START;
  fill(START, DEAD);
  for (const level of steps) {
    const entered = level.map(({ row, letter, next }) => {
      const ending = Math.abs(table[((endings[row] ?? 0) << ROW) + letter] ?? 0);
      const mine = own.get(next);
      const ends = [...(mine ? [mine] : []), ...(beginnings.get(ending) ?? [])];
      if (ends.length > 0) beginnings.set(next, ends);
      return ending;
    });
    for (const { row, letter, next } of level)
      table[(row << ROW) + letter] = beginnings.has(next) ? -next : next;
    level.forEach(({ letter, next }, place) => {
      fill(next, entered[place] ?? 0);
      if (letter === SPACE) table[(next << ROW) + SPACE] = next;
    });
  }
  return { start: START, table: table.subarray(0, size << ROW), beginnings };
}

function lettersOf(pattern: string, most: number): number[] {
  const letters: number[] = [];
  for (let index = 0; index < pattern.length && letters.length < most; index += 1) {
    const letter = letterAt(pattern, index);
    if (letter !== UNSEEN) letters.push(letter);
  }
  return letters;
}
