/**
 * What nearly every page is written with. A browser takes milliseconds to get ready for its first question about all of Unicode, and
 * next to none for the same about these; a test holds the answers against those of Unicode.
 *
 * @module
 */

/** Whether a UTF-16 unit is a Latin letter, or of the punctuation that goes with them: no mark is. */
export const isLatin = (unit: number) => unit < 0x2c2 || (unit >= 0x2000 && unit < 0x2070);

/** What of those is a letter or a digit. */
export const latinLetterOrDigit =
  /[0-9A-Za-z\u00AA\u00B2\u00B3\u00B5\u00B9\u00BA\u00BC-\u00BE\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02C1]/;

/** Whether a unit is a mark that is written on a Latin letter. */
export const isAccent = (unit: number) => unit >= 0x300 && unit < 0x370;
