import { EDGE, kindAt, kinds, SKIPPED } from './characters.ts';
import { endOfMatch, type Pattern } from './pattern.ts';

/** Told where a pattern stands. Says where to go on: at the end of the match, or -1 to try the next pattern there. */
export type Visit<Item extends Pattern> = (found: Item, start: number, end: number) => number;

const ascii = 128;
const spaces = ' \t\n\v\f\r';

/**
 * Prepares patterns for looking through texts. Every pattern that begins at a word start is visited, the longest first.
 *
 * The first two units of a word choose the few patterns worth comparing. So nearly all of the time goes into reading the
 * text, which is done once whatever the number of patterns.
 */
export function createScanner<Item extends Pattern>(patterns: readonly Item[]) {
  const longestFirst = patterns.toSorted((a, b) => b.folded.length - a.folded.length);
  // The first group is empty, the second is for the words that the table cannot tell apart.
  const groups: Item[][] = [[], longestFirst];
  const groupOf = new Uint16Array(ascii * ascii);
  for (const item of longestFirst) {
    for (const first of spellings(item, 0)) {
      for (const second of spellings(item, 1)) {
        const place = first * ascii + second;
        groupOf[place] ||= groups.push([]) - 1;
        groups[groupOf[place] ?? 0]?.push(item);
      }
    }
  }

  return (text: string, visit: Visit<Item>): void => {
    let before = EDGE;
    for (let index = 0; index < text.length; index += 1) {
      const first = text.charCodeAt(index);
      const kind = kinds[first] || kindAt(text, index);
      if (kind === before || kind === SKIPPED) continue;
      before = kind;
      if (kind === EDGE) continue;
      const second = text.charCodeAt(index + 1);
      // An accent or a soft hyphen at the very start is too rare for the table.
      const group = first < ascii && second < ascii ? (groupOf[first * ascii + second] ?? 0) : 1;
      if (group === 0) continue;
      for (const item of groups[group] ?? []) {
        const end = endOfMatch(text, index, item);
        const next = end < 0 ? -1 : visit(item, index, end);
        if (next < 0) continue;
        index = next - 1;
        before = kindAt(text, index);
        break;
      }
    }
  };
}

/** The ASCII units that a text may show at a place of a pattern. */
function spellings({ exact, folded, anyCase }: Pattern, place: number): Iterable<number> {
  const letter = folded.charAt(place);
  if (letter === '') return Array(ascii).keys();
  if (letter === ' ') return Array.from(spaces, (character) => character.charCodeAt(0));
  const letters = anyCase ? [letter, letter.toUpperCase()] : [exact.charAt(place)];
  return new Set(letters.map((character) => character.charCodeAt(0)).filter((unit) => unit < ascii));
}
