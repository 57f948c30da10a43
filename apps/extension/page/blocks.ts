import {
  BREAK,
  blockAround,
  HOST,
  hasOnlyText,
  INLINE,
  isLeftAlone,
  kindOf,
  SKIPPED,
} from './page-structure.ts';
import { own, ownDocument } from './unclobbered.ts';

/** Told what is on a page, in its order. */
export interface BlockSink {
  /**
   * The text of a block, or the part of it before or after a block within. Never blank.
   *
   * @param nodes finds the nodes that hold it: ask only when they matter
   * @param block the element that it is the text of
   */
  block(text: string, nodes: () => TextNodes, block: Node | null): void;
  /** Whether a block is passed over for one more reason. */
  skips?(element: Element): boolean;
  /** An element with an open shadow tree. The text of that is not read along. */
  shadow?(root: ShadowRoot): void;
  /** A place in a shadow tree where what the element holds is shown. */
  slot?(slot: Element): void;
}

/** The nodes that hold the text of a block. */
export interface TextNodes {
  /** In order, from the first that is not blank. A line break between them is in the text too. */
  readonly texts: readonly Text[];
  /** Where each of them starts in the text. */
  readonly starts: readonly number[];
}

/** Neighbours under one parent, from the first to the last. */
export interface Span {
  readonly first: ChildNode;
  readonly last: ChildNode;
}

/**
 * Reads the text that a visitor came for: no menus, footers, forms, code or editable text.
 *
 * A browser takes long to hand out a node, and longest for one of text. So a block that holds nothing else is asked for its text as a whole.
 *
 * @param span what to read of the parent, in one step; without it, all
 * @returns steps of a few thousand characters; the page may change between them
 */
export function* readBlocks(parent: ParentNode & Node, sink: BlockSink, span?: Span): Generator<void> {
  const walker = ownDocument.createTreeWalker(parent, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let stop: Node | null = span ? own(span.last).nextSibling : null;
  while (stop && !(stop instanceof Text || stop instanceof Element)) stop = stop.nextSibling;
  /** Whose text is being read, from its first word on. */
  let block: Node | null = null;
  let text = '';
  let texts: Text[] = [];
  let starts: number[] = [];
  let inStep = 0;
  const flush = () => {
    if (!block) return;
    const nodes = { texts, starts };
    sink.block(text, () => nodes, block);
    block = null;
    text = '';
    texts = [];
    starts = [];
  };
  const addText = (node: Text) => {
    // What was read so far ends where its block does.
    if (block && !own(block).contains(node)) flush();
    const { data } = node;
    if (!block) {
      if (!hasWords(data)) return;
      block = blockAround(node);
    }
    texts.push(node);
    starts.push(text.length);
    text += data;
  };
  /** @returns whether what is in it is still to be read */
  const enter = (element: Element): boolean => {
    const kind = kindOf(element);
    const plain = own(element);
    const skipped = kind === SKIPPED || isLeftAlone(element);
    if (kind === INLINE && !skipped) return true;
    if (kind === BREAK && !skipped) {
      if (block) text += '\n';
      return true;
    }
    flush();
    if (skipped || sink.skips?.(element)) return false;
    if (kind === HOST) {
      if (plain.shadowRoot instanceof ShadowRoot) sink.shadow?.(plain.shadowRoot);
      else if (element.localName === 'slot') sink.slot?.(element);
    }
    if (hasOnlyText(plain)) {
      const whole = plain.textContent ?? '';
      if (hasWords(whole)) sink.block(whole, () => textNodesIn(element), element);
      inStep += whole.length;
      return false;
    }
    return true;
  };
  const skipSubtree = (): Node | null => {
    for (let node = walker.nextSibling(); ; node = walker.nextSibling()) {
      if (node) return node;
      if (!walker.parentNode() || walker.currentNode === parent) return null;
    }
  };

  /** Keeps its place whatever the page takes away or moves meanwhile: that is what a live range does. */
  let bookmark: Range | undefined;
  const nodeAt = ({ startContainer, startOffset }: Range): Node | null => {
    if (!parent.contains(startContainer)) return null;
    const node = own(startContainer).childNodes[startOffset];
    walker.currentNode = node ?? startContainer;
    return node ?? skipSubtree();
  };

  if (span) walker.currentNode = span.first;
  let node: Node | null = span ? span.first : walker.nextNode();
  while (node && node !== stop) {
    if (node instanceof Text) addText(node);
    else if (node instanceof Element && !enter(node)) {
      node = skipSubtree();
      if (node && inStep > STEP && !span) {
        flush();
        inStep = 0;
        bookmark ??= new Range();
        // Within the node: to count those before it would take long.
        bookmark.setStart(node, 0);
        yield;
        if (bookmark.startContainer !== node) node = nodeAt(bookmark);
      }
      continue;
    }
    node = walker.nextNode();
  }
  flush();
}

/** Characters after which another may have its turn. */
const STEP = 4000;

const SPACE = 0x20;

/** Whether there is more than white space: half of the text nodes of a page only part its tags. */
const hasWords = (data: string) => data.charCodeAt(0) > SPACE || /\S/.test(data);

function textNodesIn(block: Node): TextNodes {
  const walker = ownDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  const texts: Text[] = [];
  const starts: number[] = [];
  let start = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    if (texts.length > 0 || hasWords(data)) {
      texts.push(node as Text);
      starts.push(start);
    }
    start += data.length;
  }
  return { texts, starts };
}
