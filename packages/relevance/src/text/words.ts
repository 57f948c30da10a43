/** One word of a text. */
export interface Word {
  /** Without capitals, composed, nothing invisible. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Its place. Places jump where a sentence or block ends, so that no phrase is seen across. */
  readonly place: number;
}

const wordOrStop = /([\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*)|[.!?:;\u2029]|\n\s*\n/gu;
const beyondAscii = /[\u0080-\uFFFF]/;
const invisible = /[\u00AD\u200B-\u200D\u2060]/g;
const jump = 20;

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
  let place = 0;
  wordOrStop.lastIndex = 0;
  for (let match = wordOrStop.exec(text); match; match = wordOrStop.exec(text)) {
    const [token] = match;
    const end = match.index + token.length;
    if (match[1] === undefined) place += jump;
    else take(spelled(token), match.index, end, place++);
  }
}

const spelled = (token: string) =>
  (beyondAscii.test(token) ? token.replace(invisible, '').normalize('NFC') : token).toLowerCase();
