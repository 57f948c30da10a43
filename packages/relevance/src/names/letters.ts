import { isAccent } from '../text/latin.ts';
import { EDGE, isSpace, kindAt, plain, SKIPPED, WORD } from './characters.ts';

// What a character is to the automaton: coarse, for it only says where to look closer. a to z are 1 to 26.
const DIGIT = 27;
const OTHER_WORD = 28;
/** White space. */
export const SPACE = 29;
/** Any other character that parts words. */
export const SIGN = 30;
/** What is written on a letter or cannot be seen: as if it were not there. */
export const UNSEEN = 31;
/** A row of a table with a place for each letter, and one for what was not met before, is `1 << ROW` long. */
export const ROW = 5;

// No mark comes before this one, and the browser takes long to make ready for asking Unicode.
const FIRST_MARK = 0x300;
const mark = /^\p{M}/u;

/** The number of each UTF-16 unit. What is beyond ASCII is filled in when it is first met, for asking Unicode takes long. */
export const letters = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x80; unit += 1) {
  const small = unit | 0x20;
  if (unit >= 0x41 && small >= 0x61 && small <= 0x7a) letters[unit] = small - 0x60;
  else if (unit >= 0x30 && unit <= 0x39) letters[unit] = DIGIT;
  else if (unit === 0x5f) letters[unit] = OTHER_WORD;
  else letters[unit] = isSpace(unit) ? SPACE : SIGN;
}

/** What a character is, and from then on `letters` says so too. Half of a surrogate pair is asked about each time: it takes two. */
export function letterAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const known = letters[unit];
  if (known) return known;
  const letter = classify(text, index);
  if (unit < 0xd800 || unit > 0xdfff) letters[unit] = letter;
  return letter;
}

function classify(text: string, index: number): number {
  const kind = kindAt(text, index);
  const unit = text.charCodeAt(index);
  const character = text.charAt(index);
  const isMark = isAccent(unit) || (kind === WORD && unit >= FIRST_MARK && mark.test(character));
  if (kind === SKIPPED || isMark) return UNSEEN;
  if (isSpace(unit)) return SPACE;
  const [base = ''] = plain(character).toLowerCase();
  if (base >= 'a' && base <= 'z') return base.charCodeAt(0) - 96;
  if (base >= '0' && base <= '9') return DIGIT;
  // Some signs that count as letters to Unicode stand for a plain one, such as an apostrophe.
  return kind === EDGE || base < '\u0080' ? SIGN : OTHER_WORD;
}
