import { isSpace, kindAt, plain, SKIPPED } from './characters.ts';

/** One name or word, ready to be compared with a text. */
export interface Pattern {
  /** In one spelling, as written. */
  readonly exact: string;
  /** The same without capitals. */
  readonly folded: string;
  readonly anyCase: boolean;
}

/** Makes a name or word ready. */
export function pattern(name: string, anyCase: boolean): Pattern {
  const exact = plain(name);
  return { exact, folded: exact.toLowerCase(), anyCase };
}

const otherThanAscii = /[^!-~]/;

/** Whether a place where a pattern stands but for its capitals has those too, if the pattern asks for them. */
export function isSpelledSo({ exact, anyCase }: Pattern, text: string, start: number, end: number): boolean {
  if (anyCase || text.startsWith(exact, start)) return true;
  const found = text.slice(start, end);
  return otherThanAscii.test(found) && plain(found) === exact;
}

const space = 0x20;

/**
 * Where a pattern ends that begins at `start`, whatever its capitals. Invisible characters are passed over, and any white space
 * with at most one line break counts as a space.
 *
 * @returns -1 where it does not stand there
 */
export function endOfPattern({ folded }: Pattern, text: string, start: number): number {
  let at = start;
  for (let place = 0; place < folded.length; ) {
    const unit = text.charCodeAt(at);
    const wanted = folded.charCodeAt(place);
    if (isSpace(unit)) {
      if (wanted !== space) return -1;
      at = endOfSpace(text, at);
      if (at < 0) return -1;
      place += 1;
      continue;
    }
    at += 1;
    if (unit < 128) {
      if (lower(unit) !== wanted) return -1;
      place += 1;
    } else {
      // Past the end of the text there is no unit, and this is empty too.
      if (Number.isNaN(unit)) return -1;
      const units = foldedUnits(unit);
      if (!folded.startsWith(units, place)) return -1;
      place += units.length;
    }
  }
  return at;
}

const lower = (unit: number) => (unit >= 65 && unit <= 90 ? unit + 32 : unit);

const known = new Map<number, string>();

/** What a unit outside ASCII stands for in one spelling, without capitals: nothing, one unit or several. */
function foldedUnits(unit: number): string {
  let folded = known.get(unit);
  if (folded === undefined) {
    folded = plain(String.fromCharCode(unit)).toLowerCase();
    known.set(unit, folded);
  }
  return folded;
}

/** Where white space ends, or -1 when a line stands empty in it. */
function endOfSpace(text: string, start: number): number {
  let end = start;
  let lines = 0;
  for (; end < text.length; end += 1) {
    const unit = text.charCodeAt(end);
    if (isSpace(unit)) lines += unit === 0x0a || (unit === 0x0d && text.charCodeAt(end + 1) !== 0x0a) ? 1 : 0;
    else if (unit < 128 || kindAt(text, end) !== SKIPPED) break;
  }
  return lines > 1 ? -1 : end;
}
