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

/**
 * Where the pattern ends when it stands at `start`, or -1.
 * Invisible characters are passed over, and any white space with at most one line break counts as a space.
 */
export function endOfMatch(text: string, start: number, { folded, exact, anyCase }: Pattern): number {
  let at = start;
  for (let done = 0; done < folded.length; ) {
    const unit = text.charCodeAt(at);
    if (folded.charCodeAt(done) === 0x20) {
      const end = endOfSpace(text, at);
      if (end === at) return -1;
      at = end;
      done += 1;
    } else if (unit < 128) {
      if (lower(unit) !== folded.charCodeAt(done)) return -1;
      at += 1;
      done += 1;
    } else if (at >= text.length) {
      return -1;
    } else {
      const same = foldedUnit(unit);
      if (!folded.startsWith(same, done)) return -1;
      at += 1;
      done += same.length;
    }
  }
  return anyCase || plain(text.slice(start, at)) === exact ? at : -1;
}

const foldedUnits = new Map<number, string>();

/** What a unit outside ASCII stands for, which may be nothing or several units. */
function foldedUnit(unit: number): string {
  let folded = foldedUnits.get(unit);
  if (folded === undefined) {
    folded = plain(String.fromCharCode(unit)).toLowerCase();
    foldedUnits.set(unit, folded);
  }
  return folded;
}

const lower = (unit: number) => (unit >= 65 && unit <= 90 ? unit + 32 : unit);

function endOfSpace(text: string, start: number): number {
  let end = start;
  let lines = 0;
  for (; end < text.length; end += 1) {
    const unit = text.charCodeAt(end);
    if (isSpace(unit)) lines += unit === 0x0a || (unit === 0x0d && text.charCodeAt(end + 1) !== 0x0a) ? 1 : 0;
    else if (unit < 128 || kindAt(text, end) !== SKIPPED) break;
  }
  return lines > 1 ? start : end;
}
