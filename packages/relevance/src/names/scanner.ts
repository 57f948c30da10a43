import { createAutomaton } from './automaton.ts';
import { EDGE, kindAt, SKIPPED, WORD } from './characters.ts';
import { letterAt, letters, ROW, SPACE, UNSEEN } from './letters.ts';
import { endOfPattern, isSpelledSo, type Pattern } from './pattern.ts';

/** Letters that the automaton knows at the start, for a quick one, and once this many characters have been read: then more are worth their while. */
const DEPTH = 6;
const MORE_DEPTH = 12;
const MUCH = 1_000_000;

/** Told where a pattern stands. @returns whether this pattern need not be looked for again in this text */
export type Visit<Item extends Pattern> = (found: Item, start: number, end: number) => boolean;

/**
 * Prepares patterns for looking through texts. Every pattern that stands at a word start is visited.
 *
 * However many patterns there are, nearly every character costs one look in a table; where that says that a pattern begins, the
 * patterns that begin so are compared with what stands there.
 */
export function createScanner<Item extends Pattern>(patterns: readonly Item[]) {
  const folded = patterns.map((pattern) => pattern.folded);
  let { table, start, beginnings } = createAutomaton(folded, DEPTH);
  let toRead = MUCH;
  /** The text in which a pattern need not be looked for any more. */
  const done = new Int32Array(patterns.length);
  let texts = 0;
  let row = start;

  /** Goes on from a place to where a beginning ends, or a letter has no number yet. It does nothing else, and so is quick. */
  const run = (text: string, from: number): number => {
    const { length } = text;
    const rows = table;
    let state = row;
    let index = from;
    for (; index < length; index += 1) {
      // Both arrays hold every place that is asked for.
      const next = rows[(state << ROW) + (letters[text.charCodeAt(index)] as number)] as number;
      if (next <= 0) break;
      state = next;
    }
    row = state;
    return index;
  };

  return (text: string, visit: Visit<Item>): void => {
    if (toRead > 0) {
      toRead -= text.length;
      if (toRead <= 0) ({ table, start, beginnings } = createAutomaton(folded, MORE_DEPTH));
    }
    texts += 1;
    row = start;
    for (let index = run(text, 0); index < text.length; index = run(text, index + 1)) {
      const next = table[(row << ROW) + letterAt(text, index)] ?? 0;
      row = Math.abs(next);
      if (next > 0) continue;
      // A plain loop: on most pages this runs before the browser has compiled it.
      const ends = beginnings.get(row) ?? [];
      for (let each = 0; each < ends.length; each += 1) {
        const { number, length, ahead } = ends[each] as (typeof ends)[number];
        if (done[number] === texts || !mayGoOn(text, index, ahead)) continue;
        const pattern = patterns[number] as Item;
        const from = startOf(text, index + 1, length);
        if (!isWordStart(text, from)) continue;
        const end = endOfPattern(pattern, text, from);
        if (end > 0 && isSpelledSo(pattern, text, from, end) && visit(pattern, from, end))
          done[number] = texts;
      }
    }
  };
}

/** Whether a letter may come next after a place: a quick look that spares most comparisons. */
function mayGoOn(text: string, index: number, ahead: number): boolean {
  if (ahead === 0) return true;
  if (index + 1 === text.length) return false;
  const letter = letterAt(text, index + 1);
  return letter === ahead || letter === UNSEEN || (letter === SPACE && letterAt(text, index) === SPACE);
}

/** Where so many letters begin that end at a place. */
function startOf(text: string, end: number, count: number): number {
  let start = end;
  for (let left = count; left > 0; left -= 1) {
    start -= 1;
    while (letterAt(text, start) === UNSEEN) start -= 1;
    if (letterAt(text, start) !== SPACE) continue;
    while (isSpaceOrUnseen(letterAt(text, start - 1))) start -= 1;
  }
  return start;
}

const isSpaceOrUnseen = (letter: number) => letter === SPACE || letter === UNSEEN;

/** Whether a word begins at a place: what is invisible parts no word. */
function isWordStart(text: string, index: number): boolean {
  if (kindAt(text, index) !== WORD) return false;
  let before = index - 1;
  while (before >= 0 && kindAt(text, before) === SKIPPED) before -= 1;
  return before < 0 || kindAt(text, before) === EDGE;
}
