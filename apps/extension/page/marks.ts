import type { Mention } from '@slim-samenwerken/relevance/names';
import { type PageText, rangeOf } from './page-text.ts';

const NAMES = 'slim-samenwerken';
const SHOWN = 'slim-samenwerken-shown';
const SHOWN_MS = 2000;

/** A name on the page: what it names, and where it stands. */
export interface Mark {
  readonly mention: Mention;
  readonly range: StaticRange;
}

/** The marked names. The page's own nodes are never touched: highlights lie over them. */
export interface Marks {
  /** Marks these names instead of the ones before. */
  set(page: PageText, mentions: readonly Mention[]): void;
  /** All marks, in the order of the page. */
  all(): readonly Mark[];
  /** All marks of a record, in the order of the page. */
  of(id: string): readonly Mark[];
  /** The mark that holds this character, or undefined. */
  at(node: Node, offset: number): Mark | undefined;
  /** Scrolls to a place and shows it for a moment. */
  show(place: Pick<Mark, 'range'>): void;
}

/** @param signal ends the marks: all are taken off the page */
export function createMarks(signal: AbortSignal): Marks {
  let marks: readonly Mark[] = [];
  let byNode = new Map<Node, Mark[]>();
  let showing: ReturnType<typeof setTimeout> | undefined;
  const drawn = new Map<string, Highlight>();
  const draw = (name: string, ranges: readonly StaticRange[]) => {
    // By now the name can be in use by a newer copy of this script, after an update: that one's marks stay.
    if (CSS.highlights.get(name) === drawn.get(name)) CSS.highlights.delete(name);
    drawn.delete(name);
    if (ranges.length === 0) return;
    const highlight = new Highlight(...ranges);
    drawn.set(name, highlight);
    CSS.highlights.set(name, highlight);
  };
  signal.addEventListener('abort', () => {
    draw(NAMES, []);
    draw(SHOWN, []);
  });

  return {
    set(page, mentions) {
      const before = byNode;
      marks = mentions.flatMap((mention) => {
        const range = rangeOf(page, mention.start, mention.end);
        // A name that still stands there keeps its mark: an open card must not take it for another one.
        return range
          ? [before.get(range.startContainer)?.find(isAt(mention.id, range)) ?? { mention, range }]
          : [];
      });
      byNode = new Map();
      for (const mark of marks)
        for (const node of new Set([mark.range.startContainer, mark.range.endContainer]))
          byNode.set(node, [...(byNode.get(node) ?? []), mark]);
      draw(
        NAMES,
        marks.map(({ range }) => range),
      );
    },
    all: () => marks,
    of: (id) => marks.filter(({ mention }) => mention.id === id),
    at: (node, offset) => byNode.get(node)?.find(({ range }) => holds(range, node, offset)),
    show({ range }) {
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      draw(SHOWN, [range]);
      clearTimeout(showing);
      showing = setTimeout(() => draw(SHOWN, []), SHOWN_MS);
    },
  };
}

function isAt(id: string, range: StaticRange): (mark: Mark) => boolean {
  return ({ mention, range: other }) =>
    mention.id === id &&
    other.startContainer === range.startContainer &&
    other.startOffset === range.startOffset &&
    other.endContainer === range.endContainer &&
    other.endOffset === range.endOffset;
}

function holds(
  { startContainer, startOffset, endContainer, endOffset }: StaticRange,
  node: Node,
  offset: number,
): boolean {
  return (node !== startContainer || offset >= startOffset) && (node !== endContainer || offset <= endOffset);
}

/** Where a mark is drawn: a rectangle for each line it runs over. Empty when the page has dropped its text. */
export function rectanglesOf({ range }: Mark): DOMRect[] {
  if (!range.startContainer.isConnected || !range.endContainer.isConnected) return [];
  try {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return [...live.getClientRects()];
  } catch {
    // The page has shortened the text since it was read; the next reading is on its way.
    return [];
  }
}
