import {
  BLOCK,
  BREAK,
  blockAround,
  hasOnlyText,
  INLINE,
  isLeftAlone,
  kindOf,
  SKIPPED,
} from './page-structure.ts';
import type { Steps } from './steps.ts';
import { hasWords, TextNodes } from './text-nodes.ts';
import { own, ownDocument } from './unclobbered.ts';

/** Told what is on a page, in its order. */
export interface BlockSink {
  /**
   * The text of a block, or the part of it before or after a block within. Never blank.
   *
   * @param nodes finds the nodes that hold it: ask only when they matter
   * @param block the element that it is the text of
   * @param isWhole whether the block holds nothing else
   * @returns steps, where there is more to be done with it than can be done at once
   */
  block(text: string, nodes: () => TextNodes, block: Node | null, isWhole: boolean): Steps | undefined;
  /** Whether a block is passed over for one more reason. */
  skips?(element: Element): boolean;
  /** An element with an open shadow tree. The text of that is not read along. */
  shadow?(root: ShadowRoot): void;
  /** A place in a shadow tree where what the element holds is shown. */
  slot?(slot: Element): void;
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
 * @param span what to read of the parent; without it, all
 * @returns steps of some thousand characters; the page may change between them
 */
export function* readBlocks(parent: ParentNode & Node, sink: BlockSink, span?: Span): Steps {
  const walker = ownDocument.createTreeWalker(parent, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let stop = shownFrom(span && own(span.last).nextSibling);
  /** Whose text is being read, from its first word on. */
  let block: Node | null = null;
  let text = '';
  let nodes = new TextNodes();
  let inStep = 0;
  /** What is left to do of blocks that were told. */
  const unfinished: Steps[] = [];
  const tell = (...told: Parameters<BlockSink['block']>) => {
    const steps = sink.block(...told);
    if (steps) unfinished.push(steps);
  };
  const flush = () => {
    if (!block) return;
    const held = nodes;
    tell(text, () => held, block, false);
    block = null;
    text = '';
    nodes = new TextNodes();
  };
  const addText = (node: Text) => {
    // What was read so far ends where its block does.
    if (block && !own(block).contains(node)) flush();
    const { data } = node;
    if (!block) {
      if (!hasWords(data)) return;
      block = blockAround(node);
    }
    nodes.add(node, text.length);
    text += data;
    inStep += data.length;
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
    if (kind === BLOCK) {
      if (plain.shadowRoot instanceof ShadowRoot) sink.shadow?.(plain.shadowRoot);
      else if (element.localName === 'slot') sink.slot?.(element);
    }
    if (hasOnlyText(plain)) {
      const whole = plain.textContent ?? '';
      if (hasWords(whole)) tell(whole, () => new TextNodes(element), element, true);
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

  /** These keep their places whatever the page takes away or moves meanwhile: that is what a live range does. */
  let bookmark: Range | undefined;
  let end: Range | undefined;
  const nodeAt = ({ startContainer, startOffset }: Range): Node | null => {
    if (!parent.contains(startContainer)) return null;
    const node = own(startContainer).childNodes[startOffset];
    walker.currentNode = node ?? startContainer;
    return node ?? skipSubtree();
  };

  if (span) walker.currentNode = span.first;
  let node: Node | null = span ? span.first : walker.nextNode();
  while (node && node !== stop) {
    // Quicker than `instanceof`. Only a form can hide its type, and that is no text.
    const isText = node.nodeType === Node.TEXT_NODE;
    if (isText) addText(node as Text);
    const goesIn: boolean = isText || enter(node as Element);
    node = goesIn ? walker.nextNode() : skipSubtree();
    inStep += NODE;
    if (inStep < STEP || !node) continue;
    inStep = 0;
    bookmark ??= new Range();
    // Within the node: to count those before it would take long.
    bookmark.setStart(node, 0);
    if (span && !end) {
      end = new Range();
      end.setStartAfter(span.last);
    }
    yield;
    for (const steps of unfinished.splice(0)) yield* steps;
    if (bookmark.startContainer !== node) node = nodeAt(bookmark);
    if (end) stop = shownFrom(own(parent).childNodes[end.startOffset]);
  }
  flush();
  for (const steps of unfinished) yield* steps;
}

/** The node, or the first beside it that a reader comes past. */
function shownFrom(node: Node | null | undefined): Node | null {
  let at = node ?? null;
  while (at && !(at instanceof Text || at instanceof Element)) at = at.nextSibling;
  return at;
}

/** Characters after which another may have its turn. */
const STEP = 8000;

/** A node takes as long as so many characters. */
const NODE = 20;
