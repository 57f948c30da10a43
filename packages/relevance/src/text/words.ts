import { isAccent, isLatin, latinLetterOrDigit } from './latin.ts';

/** One word of a text. */
export interface Word {
  /** Without capitals, composed, nothing invisible. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Its place. Places jump where a sentence or block ends, so that no phrase is seen across. */
  readonly place: number;
}

const letterOrDigit = /[\p{L}\p{N}]/u;
const invisible = /[\u00AD\u200B-\u200D\u2060]/g;
const mark = /\p{M}/u;
const space = /\s/;
const jump = 20;

/** What a UTF-16 unit is: `WITHIN` goes on with a word, but begins none. */
const WORD = 1;
const WITHIN = 2;
const STOP = 3;
const LINE = 4;
const SPACE = 5;
const OTHER = 6;

/** One entry a unit, filled in when it is first met: asking Unicode about every character would cost most of the time. */
const kinds = new Uint8Array(0x10000);

/** The words of a text, in order. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  eachWord(text, (word, start, end, place) => found.push({ word, start, end, place }));
  return found;
}

/** Tells of each word of a text, in order: for who keeps them in another shape. */
export function eachWord(
  text: string,
  take: (word: string, start: number, end: number, place: number) => void,
): void {
  const { length } = text;
  let place = 0;
  let index = 0;
  while (index < length) {
    const kind = kindAt(text, index);
    const start = index++;
    if (kind === WORD) {
      let units = text.charCodeAt(start);
      while (index < length && kindAt(text, index) <= WITHIN) units |= text.charCodeAt(index++);
      take(spelled(text.slice(start, index), units), start, index, place++);
    } else if (kind === STOP) {
      place += jump;
    } else if (kind === LINE) {
      let lines = 1;
      for (let next = LINE; index < length; index += 1) {
        next = kindAt(text, index);
        if (next < LINE || next === OTHER) break;
        if (next === LINE) lines += 1;
      }
      if (lines > 1) place += jump;
    }
  }
}

const kindAt = (text: string, index: number) => kinds[text.charCodeAt(index)] || classify(text, index);

/** The halves of a surrogate pair are what the whole character is: they are asked each time. */
function classify(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const half = unit >= 0xd800 && unit <= 0xdfff;
  const second = unit >= 0xdc00 && half && text.charCodeAt(index - 1) >> 10 === 0x36;
  const character = String.fromCodePoint(text.codePointAt(second ? index - 1 : index) ?? 0);
  const kind = kindOf(character, unit);
  if (!half) kinds[unit] = kind;
  return kind;
}

function kindOf(character: string, unit: number): number {
  const latin = isLatin(unit);
  if (isAccent(unit) || character.search(invisible) >= 0) return WITHIN;
  if ((latin ? latinLetterOrDigit : letterOrDigit).test(character)) return WORD;
  if (!latin && mark.test(character)) return WITHIN;
  if ('.!?:;\u2029'.includes(character)) return STOP;
  if (character === '\n') return LINE;
  return space.test(character) ? SPACE : OTHER;
}

/** @param units all units of the token, one laid over the other: below 128 where all are ASCII */
const spelled = (token: string, units: number) =>
  (units < 128 ? token : token.replace(invisible, '').normalize('NFC')).toLowerCase();
