import { createHighlight } from './highlight.ts';
import type { Mark } from './page-names.ts';
import { own } from './unclobbered.ts';

export type { Mark } from './page-names.ts';

const SHOWN_MS = 2000;

/** The names on the page. Its own nodes are never touched: highlights lie over them. */
export interface Marks {
  /**
   * Takes these names instead of the ones before.
   *
   * @param all every mention that counts
   * @param marked those that are marked
   * @param roots the trees they stand in
   */
  set(all: readonly Mark[], marked: readonly Mark[], roots: readonly Node[]): void;
  /** The mentions that are marked, in the order of the page. */
  all(): readonly Mark[];
  /** All mentions of a record, in the order of the page. */
  of(id: string): readonly Mark[];
  /** The mark that holds this character, or undefined. */
  at(node: Node, offset: number): Mark | undefined;
  /** The open shadow trees that names stand in. */
  shadowRoots(): ShadowRoot[];
  /** Scrolls to a place and shows it for a moment. */
  show(place: Pick<Mark, 'range'>): void;
}

/** @param signal ends the marks: all are taken off the page */
export function createMarks(signal: AbortSignal): Marks {
  let mentions: readonly Mark[] = [];
  let marked: readonly Mark[] = [];
  let trees: readonly Node[] = [];
  /** Made when it is first asked for: on most pages the pointer meets no name. */
  let byNode: Map<Node, Mark[]> | undefined;
  let showing: ReturnType<typeof setTimeout> | undefined;
  const names = createHighlight('slim-samenwerken', signal);
  const shown = createHighlight('slim-samenwerken-shown', signal);

  return {
    set(all, latest, roots) {
      mentions = all;
      trees = roots;
      if (latest.length === marked.length && latest.every((mark, index) => mark === marked[index])) return;
      marked = latest;
      byNode = undefined;
      names.set(marked.map(({ range }) => range));
    },
    all: () => marked,
    of: (id) => mentions.filter(({ mention }) => mention.id === id),
    at(node, offset) {
      byNode ??= groupByNode(marked);
      return byNode.get(node)?.find(({ range }) => holds(range, node, offset));
    },
    shadowRoots: () => trees.filter((root) => root instanceof ShadowRoot),
    show({ range }) {
      const { parentElement } = range.startContainer;
      if (parentElement) own(parentElement).scrollIntoView({ block: 'center', behavior: 'instant' });
      shown.set([range]);
      clearTimeout(showing);
      showing = setTimeout(() => shown.set([]), SHOWN_MS);
    },
  };
}

function groupByNode(marks: readonly Mark[]): Map<Node, Mark[]> {
  const byNode = new Map<Node, Mark[]>();
  for (const mark of marks)
    for (const node of new Set([mark.range.startContainer, mark.range.endContainer])) {
      const there = byNode.get(node);
      if (there) there.push(mark);
      else byNode.set(node, [mark]);
    }
  return byNode;
}

function holds(
  { startContainer, startOffset, endContainer, endOffset }: StaticRange,
  node: Node,
  offset: number,
): boolean {
  return (node !== startContainer || offset >= startOffset) && (node !== endContainer || offset <= endOffset);
}

/** Where a mark is drawn: a rectangle for each line it runs over. Empty when the page has dropped its text. */
export function rectanglesOf(mark: Mark): DOMRect[] {
  return [...(liveRange(mark)?.getClientRects() ?? [])];
}

/** The name as the page spells it. Empty when the page has dropped its text. */
export function textOf(mark: Mark): string {
  return liveRange(mark)?.toString() ?? '';
}

function liveRange({ range }: Mark): Range | undefined {
  if (!range.startContainer.isConnected || !range.endContainer.isConnected) return undefined;
  try {
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live;
  } catch {
    // The page has shortened the text since it was read; the next reading is on its way.
    return undefined;
  }
}
