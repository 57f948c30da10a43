/** The character of nought: from there on none parts fields or stems, and those of the small numbers are ASCII. */
const nought = 0x40;

/** A number as one character. */
export const pack = (number: number): string => String.fromCharCode(nought + number);

/** The number that stands at a place of a text. */
export const unpack = (text: string, place: number): number => text.charCodeAt(place) - nought;
