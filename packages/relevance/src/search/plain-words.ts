const beyondAscii = /[^\0-\x7F]/;
const marks = /[\p{M}\u00AD\u200B-\u200D\u2060]/gu;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*/gu;

/** A word without capitals, accents and what is invisible: nobody types them in a search box. */
export function plain(written: string): string {
  const small = written.toLowerCase();
  return beyondAscii.test(small) ? small.normalize('NFD').replace(marks, '') : small;
}

/** The words of a text, as they are written. */
export const writtenWords = (text: string): readonly string[] => text.match(word) ?? [];

/** One bit of 16 that tells the forms of a stem apart, nearly always: by their length and last letter. */
export const formOf = (plainWord: string): number =>
  1 << ((plainWord.length + plainWord.charCodeAt(plainWord.length - 1)) & 15);

/** Where the words stand that are asked for, as `plain` writes them: `text.slice(start, end)` is such a word. */
export function placesOf(
  text: string,
  asked: (word: string) => boolean,
): readonly (readonly [start: number, end: number])[] {
  return Array.from(text.matchAll(word))
    .filter(([written]) => asked(plain(written)))
    .map(({ 0: written, index }) => [index, index + written.length]);
}
