import { isAccent, isLatin, latinLetterOrDigit } from '../text/latin.ts';

/** What a UTF-16 unit is to the scanner. Skipped units are invisible: a word goes on after them. */
export const WORD = 1;
export const EDGE = 2;
export const SKIPPED = 3;

const letterDigitOrMark = /[\p{L}\p{N}\p{M}_]/u;
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const space = /\s/;

/** The reader puts U+2029 between two blocks. A name never runs across it. */
const blockSeparator = 0x2029;

/** One entry a unit, filled in when it is first met: asking Unicode about every character would cost most of the time. */
const kinds = new Uint8Array(0x10000);

/** Whether a unit is word, edge or skipped. The halves of a surrogate pair are what the whole character is. */
export function kindAt(text: string, index: number): number {
  return kinds[text.charCodeAt(index)] || classify(text, index);
}

function classify(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const character = String.fromCharCode(unit);
  if (unit >= 0xd800 && unit <= 0xdfff) return classifyPair(text, index);
  kinds[unit] = invisible.test(character) ? SKIPPED : isInWord(unit, character) ? WORD : EDGE;
  return kinds[unit] ?? EDGE;
}

function isInWord(unit: number, character: string): boolean {
  if (isLatin(unit)) return character === '_' || latinLetterOrDigit.test(character);
  return isAccent(unit) || letterDigitOrMark.test(character);
}

function classifyPair(text: string, index: number): number {
  const second = text.charCodeAt(index) >= 0xdc00 && isHighSurrogate(text.charCodeAt(index - 1));
  const character = String.fromCodePoint(text.codePointAt(second ? index - 1 : index) ?? 0);
  return letterDigitOrMark.test(character) ? WORD : EDGE;
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;

/** Whether a unit is white space that may stand for the space in a name. */
export const isSpace = (unit: number) =>
  unit < 128
    ? unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
    : unit !== blockSeparator && space.test(String.fromCharCode(unit));

/** What nearly every name is: nothing in it has a second spelling. */
const alreadyPlain = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/** Text in one spelling: decomposed, straight quotes, plain hyphens and spaces, nothing invisible. Capitals stay. */
export const plain = (text: string) =>
  alreadyPlain.test(text)
    ? text
    : text
        .normalize('NFD')
        .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
        .replace(/[\u2018\u2019\u201B\u02BC\u2032`\u00B4]/g, "'")
        .replace(/[\u201C-\u201F\u00AB\u00BB]/g, '"')
        .replace(/[\u2010-\u2012]/g, '-')
        .replace(/[^\S\u2029]+/g, ' ');
