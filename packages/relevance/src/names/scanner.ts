import { EDGE, kindAt, SKIPPED, WORD } from './characters.ts';
import type { Pattern } from './pattern.ts';
import { matchesAt, Trie } from './trie.ts';

/** Told where a pattern stands. */
export type Visit<Item extends Pattern> = (found: Item, start: number, end: number) => void;

// What a unit is to the key: a letter, a digit, anything else in ASCII, or anything beyond.
const ASCII = 128;
const OTHER = 0;
const DIGIT = 27;
const BEYOND = 31;
// What a key says, besides that nothing begins here: one of the patterns with these letters may, or any may near here.
const SURE = 1;
const UNSURE = 2;
const classes = Uint8Array.from({ length: ASCII }, (_, unit) => {
  const character = String.fromCharCode(unit).toLowerCase();
  if (/[a-z]/.test(character)) return character.charCodeAt(0) - 96;
  return /[\d_]/.test(character) ? DIGIT : OTHER;
});
const classOf = (unit: number) => (unit < ASCII ? (classes[unit] ?? OTHER) : BEYOND);

/** Three classes of five bits, and nothing after what is no letter or digit: spaces and accents may be spelled in several ways. */
function keyOf(first: number, second: number, third: number): number {
  const plainFirst = first !== OTHER && first !== BEYOND;
  const plainSecond = plainFirst && second !== OTHER && second !== BEYOND;
  return (first << 10) | (plainFirst ? second << 5 : 0) | (plainSecond ? third : 0);
}

/**
 * Prepares patterns for looking through texts. Every pattern that stands at a word start is visited: from left to right,
 * at one place the longest first.
 *
 * Nearly all of the time goes into reading the text, which is done once whatever the number of patterns: a table says
 * of the last four units, rolled into one key, whether a pattern may begin there.
 */
export function createScanner<Item extends Pattern>(patterns: readonly Item[]) {
  const trie = new Trie(patterns);
  const known = new Set(patterns.flatMap(({ folded }) => [...keysOf(folded)]));
  const verdicts = new Uint8Array(1 << 20);
  for (let key = 0; key < 1 << 15; key += 1) {
    if (!known.has(keyOf(key >> 10, (key >> 5) & 31, key & 31))) continue;
    verdicts[(OTHER << 15) | key] = UNSURE;
    verdicts[(BEYOND << 15) | key] = UNSURE;
  }
  // Where three letters begin a word, the search goes on behind them.
  const behind = new Map<number, Trie<Item>>();
  for (const { folded } of patterns) {
    const start = folded.slice(0, 3);
    if (!/^[a-z]{3}$/.test(start)) continue;
    const units = [0, 1, 2].map((place) => start.charCodeAt(place));
    const [first = 0, second = 0, third = 0] = units;
    if (trie.after(first)?.after(second)?.complete.length !== 0) continue;
    const key = keyOf(classOf(first), classOf(second), classOf(third));
    const node = trie.after(first)?.after(second)?.after(third);
    if (!node) continue;
    behind.set(key, node);
    verdicts[(OTHER << 15) | key] = SURE;
  }

  const look = (text: string, start: number, node: Trie<Item>, from: number, visit: Visit<Item>) => {
    for (const { item, end } of matchesAt(text, start, node, from)) visit(item, start, end);
  };
  /** Looks at each of a few places: beyond ASCII the key does not say which of them it is, or whether a word begins. */
  const lookAround = (text: string, first: number, last: number, visit: Visit<Item>) => {
    for (let start = Math.max(0, first); start <= last; start += 1)
      if (isWordStart(text, start)) look(text, start, trie, start, visit);
  };

  // No function in here, so that the compiler can keep the text at hand.
  return (text: string, visit: Visit<Item>): void => {
    const { length } = text;
    let done = 0;
    let key = 0;
    for (let index = 0; index < length; index += 1) {
      const unit = text.charCodeAt(index);
      key = ((key << 5) | (unit < ASCII ? (classes[unit] ?? OTHER) : BEYOND)) & 0xfffff;
      const verdict = verdicts[key];
      if (verdict === 0) continue;
      const start = Math.max(done, index - 2);
      if (verdict === UNSURE) {
        lookAround(text, start, index, visit);
        done = index + 1;
      } else if (start === index - 2) {
        const node = behind.get(key);
        if (node) look(text, start, node, index + 1, visit);
        done = index - 1;
      }
    }
    lookAround(text, Math.max(done, length - 2), length - 1, visit);
  };
}

/** The keys that a text may show where a pattern begins. */
function keysOf(folded: string): Set<number> {
  const [first = OTHER, ...rest] = Array.from(folded.slice(0, 3), (letter) => classOf(letter.charCodeAt(0)));
  const [seconds, thirds] = [0, 1].map((place) => {
    const known = rest[place];
    return known === undefined ? [...Array(32).keys()] : [known, BEYOND];
  });
  const keys = (seconds ?? []).flatMap((second) => thirds?.map((third) => keyOf(first, second, third)) ?? []);
  return new Set([keyOf(BEYOND, 0, 0), ...keys]);
}

/** Whether a word begins at a place: what is invisible parts no word. */
function isWordStart(text: string, index: number): boolean {
  if (kindAt(text, index) !== WORD) return false;
  let before = index - 1;
  while (before >= 0 && kindAt(text, before) === SKIPPED) before -= 1;
  return before < 0 || kindAt(text, before) === EDGE;
}
