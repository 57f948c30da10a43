/** A text of this length is looked through at once, in about a millisecond. */
export const PIECE = 50_000;

/** No name is longer, with the white space that a page may have in it. */
const LONGEST_NAME = 1000;

/** Not what else counts as white space: some of that is invisible, and a word goes on after it. */
const SPACE = /[ \t\r\n]/g;

/** A piece of a text: what begins in it is found there, though it may end in the next. */
export interface Piece {
  /** The piece, and enough of what follows for a name that begins in it. */
  readonly text: string;
  /** Where it starts in the whole. */
  readonly start: number;
  /** Its own length, without what follows. */
  readonly length: number;
}

/** Cuts a long text into pieces, between words. */
export function* piecesOf(text: string): Iterable<Piece> {
  for (let start = 0; start < text.length; ) {
    SPACE.lastIndex = start + PIECE;
    const end = SPACE.exec(text)?.index ?? text.length;
    yield { text: text.slice(start, end + LONGEST_NAME), start, length: end - start };
    start = end;
  }
}
