import { plain } from './characters.ts';

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

const known = new Map<number, readonly number[]>();

/** The plain units that a unit outside ASCII stands for, without capitals: none, one or several. */
export function foldedUnits(unit: number): readonly number[] {
  let folded = known.get(unit);
  if (folded === undefined) {
    const spelled = plain(String.fromCharCode(unit)).toLowerCase();
    folded = Array.from({ length: spelled.length }, (_, place) => spelled.charCodeAt(place));
    known.set(unit, folded);
  }
  return folded;
}
