import { letterAt, ROW, SIGN, SPACE, UNSEEN } from './letters.ts';

/** The first letters of a pattern. */
interface Beginning {
  /** The place of the pattern in the list. */
  readonly number: number;
  /** How many letters; white space counts as one. */
  readonly length: number;
  /** The letter that must come next, or 0 when the pattern has no more. */
  readonly ahead: number;
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

/**
 * Makes an automaton, after Aho and Corasick, of the first letters of patterns. A pattern only begins where a word does.
 *
 * @param patterns in one spelling, without capitals
 * @param depth how many letters at most: more take longer to make ready, and less often lead to a vain look
 */
export function createAutomaton(patterns: readonly string[], depth: number): Automaton {
  const words = patterns.map((pattern) => lettersOf(pattern, depth + 1));
  const table = new Int16Array(words.reduce((sum, { length }) => sum + Math.min(length, depth), 3) << ROW);
  const beginnings = new Map<number, readonly Beginning[]>();
  let size = DEAD;
  // What cannot go on goes on as the longest ending of what was read does: a row begins as a copy of the row of that ending.
  const addRow = (ending: number) => {
    const row = size;
    size += 1;
    table.copyWithin(row << ROW, ending << ROW, (ending + 1) << ROW);
    table[(row << ROW) + UNSEEN] = row;
    return row;
  };
  addRow(0);
  table.fill(DEAD, (DEAD << ROW) + 1, (DEAD << ROW) + SPACE);
  table[(DEAD << ROW) + SPACE] = START;
  table[(DEAD << ROW) + SIGN] = START;
  addRow(DEAD);

  const reached = new Int16Array(patterns.length).fill(START);
  for (let place = 0; place < depth; place += 1) {
    // All patterns get a letter further together, so the row of an ending, which is shorter, has been made by then.
    const first = size;
    for (let number = 0; number < words.length; number += 1) {
      const word = words[number] ?? [];
      const letter = word[place];
      // Where a word starts no sign stands: what begins with one is found nowhere.
      if (letter === undefined || (word[0] ?? SIGN) >= SPACE) continue;
      const at = ((reached[number] ?? 0) << ROW) + letter;
      let row = Math.abs(table[at] ?? 0);
      if (row < first) {
        const ending = row;
        row = addRow(ending);
        if (letter === SPACE) table[(row << ROW) + SPACE] = row;
        const ends = beginnings.get(ending);
        if (ends) beginnings.set(row, ends);
        table[at] = ends ? -row : row;
      }
      reached[number] = row;
      if (place + 1 < Math.min(word.length, depth)) continue;
      table[at] = -row;
      const beginning = { number, length: place + 1, ahead: word[depth] ?? 0 };
      beginnings.set(row, [beginning, ...(beginnings.get(row) ?? [])]);
    }
  }
  return { start: START, table, beginnings };
}

function lettersOf(pattern: string, most: number): number[] {
  const letters: number[] = [];
  for (let index = 0; index < pattern.length && letters.length < most; index += 1) {
    const letter = letterAt(pattern, index);
    if (letter !== UNSEEN) letters.push(letter);
  }
  return letters;
}
