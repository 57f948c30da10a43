import { createHighlight } from './highlight.ts';
import { addTo } from './listed.ts';
import type { Mark } from './page-names.ts';
import { inSteps, type Steps } from './steps.ts';
import { ownDocument } from './unclobbered.ts';

export type { Mark } from './page-names.ts';

/** The names that are marked on the page. Its own nodes are never touched: highlights lie over them. */
export interface Marks {
  /**
   * Takes these names instead of the ones before.
   *
   * @param latest in the order of the page
   * @param roots the trees they stand in
   */
  set(latest: readonly Mark[], roots: readonly Node[]): Steps;
  /** The mentions that are marked, in the order of the page. */
  all(): readonly Mark[];
  /** The mark that holds this character, or undefined. */
  at(node: Node, offset: number): Mark | undefined;
  /** The open shadow trees that names stand in. */
  shadowRoots(): ShadowRoot[];
}

/** @param signal ends the marks: all are taken off the page */
export function createMarks(signal: AbortSignal): Marks {
  let marked: readonly Mark[] = [];
  let trees: readonly Node[] = [];
  let byNode = new Map<Node, Mark[]>();
  const names = createHighlight('slim-samenwerken', signal);

  return {
    *set(latest, roots) {
      trees = roots;
      const latestByNode = new Map<Node, Mark[]>();
      yield* inSteps(latest, (mark) => {
        for (const node of textsOf(mark)) addTo(latestByNode, node, mark);
      });
      marked = latest;
      byNode = latestByNode;
      yield* names.set(latest.map(({ range }) => range));
    },
    all: () => marked,
    at: (node, offset) => byNode.get(node)?.find(({ range }) => holds(range, node, offset)),
    shadowRoots: () => trees.filter((root) => root instanceof ShadowRoot),
  };
}

/** A name that is cut by tags runs over some nodes of text: over more than these only where the page has moved its end meanwhile. */
const MOST_TEXTS = 50;

function textsOf({ range: { startContainer, endContainer } }: Mark): Node[] {
  const texts = [startContainer];
  if (endContainer === startContainer) return texts;
  const walker = ownDocument.createTreeWalker(startContainer.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer;
  for (let node = walker.nextNode(); node && texts.length < MOST_TEXTS; node = walker.nextNode()) {
    texts.push(node);
    if (node === endContainer) break;
  }
  return texts;
}

function holds(
  { startContainer, startOffset, endContainer, endOffset }: StaticRange,
  node: Node,
  offset: number,
): boolean {
  return (node !== startContainer || offset >= startOffset) && (node !== endContainer || offset <= endOffset);
}

/** Where a mark is drawn: a rectangle for each line it runs over. Empty when the page has dropped its text. */
export function rectanglesOf(mark: Pick<Mark, 'range'>): DOMRect[] {
  return [...(liveRange(mark)?.getClientRects() ?? [])];
}

/** The name as the page spells it. Empty when the page has dropped its text. */
export function textOf(mark: Mark): string {
  return liveRange(mark)?.toString() ?? '';
}

function liveRange({ range }: Pick<Mark, 'range'>): Range | undefined {
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
