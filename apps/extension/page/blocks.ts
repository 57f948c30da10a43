import {
  BLOCK,
  BREAK,
  blockAround,
  HOST,
  INLINE,
  isLeftAlone,
  kindOf,
  PERHAPS_LEFT_ALONE,
  SKIPPED,
} from './page-structure.ts';
import { own, ownDocument } from './unclobbered.ts';

/** Told what is on a page, in its order. */
export interface BlockSink {
  /**
   * The text of a block, or the part of it before or after a block within. Never blank.
   *
   * @param texts the nodes that hold it, in order; a line break between them is in the text too
   * @param starts where each of them starts in the text
   * @param block the element that it is the text of
   */
  block(text: string, texts: Text[], starts: number[], block: Node | null): void;
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
 * One step of a tree walker a node is the least that a browser asks for: each look at a neighbour or a parent besides costs as much again.
 *
 * @param span what to read of the parent; without it, all
 */
export function readBlocks(parent: ParentNode & Node, sink: BlockSink, span?: Span): void {
  const leftAlone = perhapsLeftAlone(parent, span);
  const walker = ownDocument.createTreeWalker(parent, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let stop: Node | null = span ? own(span.last).nextSibling : null;
  while (stop && stop.nodeType !== Node.TEXT_NODE && stop.nodeType !== Node.ELEMENT_NODE)
    stop = stop.nextSibling;
  let block: Node | null = null;
  /** The same, to call: to ask for that at each text would be felt. */
  let within: Node | undefined;
  const enterBlock = (node: Node | null, kind = HOST) => {
    block = node;
    within = node && kind !== BLOCK ? own(node) : (node ?? undefined);
  };
  let text = '';
  let texts: Text[] = [];
  let starts: number[] = [];
  const flush = () => {
    if (texts.length > 0) {
      sink.block(text, texts, starts, block);
      texts = [];
      starts = [];
    }
    text = '';
  };
  const addText = (node: Text) => {
    const { data } = node;
    if (texts.length === 0 ? !hasWords(data) : data === '') return;
    // What was read so far ends where its block does.
    if (!within?.contains(node)) {
      flush();
      enterBlock(blockAround(node));
      if (!hasWords(data)) return;
    }
    texts.push(node);
    starts.push(text.length);
    text = text === '' ? data : text + data;
  };
  /** @returns whether what is in it is read */
  const enter = (element: Element): boolean => {
    let kind = kindOf(element);
    if (leftAlone.size > 0 && leftAlone.has(element) && isLeftAlone(element)) kind = SKIPPED;
    if (kind === INLINE) return true;
    if (kind === BREAK) {
      if (texts.length > 0) text += '\n';
      return true;
    }
    flush();
    if (kind === SKIPPED || sink.skips?.(element)) return false;
    enterBlock(element, kind);
    if (kind === HOST) {
      if (element.shadowRoot instanceof ShadowRoot) sink.shadow?.(element.shadowRoot);
      else if (element.localName === 'slot') sink.slot?.(element);
    }
    return true;
  };
  const skipSubtree = (): Node | null => {
    for (let node = walker.nextSibling(); ; node = walker.nextSibling()) {
      if (node) return node;
      if (!walker.parentNode() || walker.currentNode === parent) return null;
    }
  };

  if (span) walker.currentNode = span.first;
  let node: Node | null = span ? span.first : walker.nextNode();
  enterBlock(span ? blockAround(span.first) : parent);
  while (node && node !== stop) {
    if (node.nodeType === Node.TEXT_NODE) addText(node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE && !enter(node as Element)) {
      node = skipSubtree();
      continue;
    }
    node = walker.nextNode();
  }
  flush();
}

const SPACE = 0x20;

/** Whether there is more than white space: half of the text nodes of a page only part its tags. */
const hasWords = (data: string) => data.charCodeAt(0) > SPACE || /\S/.test(data);

/** The elements that may be left alone for what they say of themselves. */
function perhapsLeftAlone(parent: ParentNode & Node, span: Span | undefined): ReadonlySet<Element> {
  if (!span) return new Set(own(parent).querySelectorAll(PERHAPS_LEFT_ALONE));
  const all = new Set<Element>();
  for (let node: Node | null = span.first; node; node = node === span.last ? null : own(node).nextSibling) {
    if (!(node instanceof Element)) continue;
    const element = own(node);
    if (element.matches(PERHAPS_LEFT_ALONE)) all.add(node);
    if (element.firstElementChild)
      for (const found of element.querySelectorAll(PERHAPS_LEFT_ALONE)) all.add(found);
  }
  return all;
}
