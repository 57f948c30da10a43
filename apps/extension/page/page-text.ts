import { isSkipped, separates } from './page-structure.ts';

/** Stands between blocks, so that no name or sentence runs from one into the next. */
const BLOCK_BREAK = '\u2029';

/** What a page says, and where each piece of it stands. */
export interface PageText {
  readonly text: string;
  readonly headings: readonly string[];
  /** The text nodes in order, each with the offset in `text` at which it starts. */
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly node: Text;
  readonly start: number;
}

/**
 * Reads the text that a visitor came for: no menus, footers, forms, code or hidden text.
 *
 * @param document a page, in whatever state: it may have no body
 */
export function readPageText(document: Document): PageText {
  const pieces: Piece[] = [];
  const headings: string[] = [];
  const parts: string[] = [];
  let length = 0;
  const write = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  const breakBlock = () => {
    if (parts.length > 0 && parts.at(-1) !== BLOCK_BREAK) write(BLOCK_BREAK);
  };

  const root = contentRoot(document);
  let heading: { element: Element; start: number } | undefined;
  let node: Node | null = root && !isSkipped(root) ? root : null;
  while (node) {
    let descend = false;
    if (node.nodeType === Node.TEXT_NODE) {
      const piece = node as Text;
      if (piece.data !== '') {
        pieces.push({ node: piece, start: length });
        write(piece.data);
      }
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (node === root || !isSkipped(element)) {
        if (element.localName === 'br') write('\n');
        else if (separates(element)) breakBlock();
        descend = element.firstChild !== null;
        if (descend && /^h[1-3]$/.test(element.localName)) heading ??= { element, start: parts.length };
      } else if (separates(element)) breakBlock();
    }

    if (descend) node = node.firstChild;
    else {
      // Up until there is a next one, closing the blocks on the way.
      while (node && node !== root && !node.nextSibling) {
        node = node.parentNode;
        if (node instanceof Element && separates(node)) breakBlock();
        if (heading && node === heading.element) {
          headings.push(parts.slice(heading.start).join('').replaceAll(BLOCK_BREAK, ' ').trim());
          heading = undefined;
        }
      }
      node = !node || node === root ? null : node.nextSibling;
    }
  }
  return { text: parts.join(''), headings: headings.filter((text) => text !== ''), pieces };
}

/** Where the page's own text stands: its one `main`, or else the whole body. */
function contentRoot(document: Document): Element | null {
  const mains = document.querySelectorAll('main, [role="main"]');
  return (mains.length === 1 ? mains[0] : undefined) ?? document.body ?? document.documentElement;
}

/**
 * The range of a stretch of page text.
 *
 * @param start offset in `page.text`
 * @param end offset in `page.text`, after the last character
 * @returns a static range, which costs the page nothing, or undefined where the offsets hold no text
 */
export function rangeOf(page: PageText, start: number, end: number): StaticRange | undefined {
  const first = pieceAt(page.pieces, start);
  const last = pieceAt(page.pieces, end - 1);
  if (!first || !last) return undefined;
  return new StaticRange({
    startContainer: first.node,
    startOffset: start - first.start,
    endContainer: last.node,
    endOffset: end - last.start,
  });
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece && offset >= piece.start && offset < piece.start + piece.node.data.length ? piece : undefined;
}
