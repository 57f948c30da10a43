import type { PageName } from '@slim-samenwerken/content/page-names';
import type { Found, NameReader } from '@slim-samenwerken/relevance/name-reader';
import { type BlockSink, readBlocks, type Span } from './blocks.ts';
import { isSeen } from './page-structure.ts';
import { rangeIn } from './range-in.ts';
import { inSeenOrder } from './seen-order.ts';
import { own } from './unclobbered.ts';

/** A record by its names. */
export type Named = PageName;

/** A name on the page: what it names, and where it stands. */
export interface Mark extends Found<Named> {
  readonly mention: Pick<Named, 'id' | 'kind'>;
  readonly range: StaticRange;
}

/** A block of the page in which something of ours stands. */
interface Block {
  /** Where it stands: its first text; or an element with a shadow tree, or a slot, whose place others take. */
  readonly first: Text | Element;
  readonly heading: boolean;
  readonly marks: readonly Mark[];
  readonly words: ReadonlySet<string>;
  visible: boolean;
  /** Read again, at another place. */
  gone: boolean;
}

/** The names that stand on the page, by block, so that only what changes is read again. */
export interface PageNames {
  /** Reads a tree, or a part of it, in place of what was known of that. Open shadow trees within are read too. */
  read(root: Node, span?: Span): void;
  /** The trees that were read. */
  roots(): readonly Node[];
  /** The names that count, with the words on the page as they are now, in a list for each section, in the order in which they are seen. */
  sections(): Mark[][];
  /** Names that count, but cannot be seen. */
  hidden(): readonly Mark[];
}

const HEADING = /^h[1-6]$/;

const NOTHING = { heading: false, marks: [], words: new Set<string>(), visible: false, gone: false };

/** @param onTree told of each tree that is read for the first time */
export function createPageNames(reader: NameReader<Named>, onTree: (root: Node) => void): PageNames {
  /** What is found in each tree, in its order: in that of the page first, then in shadow trees. */
  const trees = new Map<Node, readonly Block[]>();
  const byNode = new WeakMap<Node, Block>();
  let hidden: Mark[] = [];

  const read = (root: Node, span?: Span) => {
    const known = trees.get(root);
    if (!known) onTree(root);
    const blocks: Block[] = [];
    const shadows: ShadowRoot[] = [];
    const keep = (block: Block) => {
      const before = byNode.get(block.first);
      if (before) before.gone = true;
      byNode.set(block.first, block);
      blocks.push(block);
    };
    const keepPlace = (first: Element) => keep({ ...NOTHING, first });
    const sink: BlockSink = {
      block(text, texts, starts, block) {
        const { found, words } = reader.read(text);
        const heading = block instanceof Element && HEADING.test(block.localName);
        const first = texts[0];
        if (!first || (found.length === 0 && words.size === 0 && !heading)) return;
        const before = byNode.get(first)?.marks;
        const marks = found.map((one) => markAt(one, texts, starts, before));
        keep({ ...NOTHING, first, heading, marks, words });
      },
      shadow(shadow) {
        keepPlace(shadow.host);
        shadows.push(shadow);
      },
      slot: keepPlace,
    };
    readBlocks((span?.first.parentNode ?? root) as ParentNode & Node, sink, span);
    trees.set(root, known && span ? replaced(known, span, blocks) : blocks);
    for (const shadow of shadows) if (!trees.has(shadow)) read(shadow);
  };

  return {
    read,
    roots: () => [...trees.keys()],
    sections() {
      const words = new Set<string>();
      for (const [root, blocks] of trees) {
        const there = blocks.filter(isThere);
        if (root.isConnected) trees.set(root, there);
        else trees.delete(root);
        for (const block of there) for (const word of block.words) words.add(word);
      }
      hidden = [];
      let section: Mark[] = [];
      const sections = [section];
      const [page = []] = trees.values();
      const inTree = (root: ShadowRoot | null) => (root ? trees.get(root) : undefined);
      inSeenOrder(page, inTree, (block) => {
        if (block.heading) {
          section = [];
          sections.push(section);
        }
        const marks = reader.settle(block.marks, words);
        if (marks.length === 0) return;
        block.visible ||= isSeen(block.first.parentElement);
        (block.visible ? section : hidden).push(...marks);
      });
      return sections;
    },
    hidden: () => hidden,
  };
}

const isThere = ({ gone, first }: Block) => !gone && first.isConnected;

/** Puts newly read blocks in the place of those that a span held. */
function replaced(blocks: readonly Block[], { first, last }: Span, read: readonly Block[]): readonly Block[] {
  // What was moved is out of order until it is taken out.
  const known = blocks.filter(isThere);
  const start = countBefore(known, (block) => isBefore(block.first, first));
  const end = countBefore(known, (block) => isBefore(block.first, last) || own(last).contains(block.first));
  for (const block of known.splice(start, Math.max(0, end - start), ...read)) block.gone = true;
  return known;
}

const isBefore = (node: Node, other: Node) =>
  (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;

/** How many items at the front a test is true for; it is for none behind the first that it is not for. */
function countBefore<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && test(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Makes the mark of a name. One that still stands there keeps its mark: an open card must not take it for another one. */
function markAt(
  found: Found<Named>,
  texts: readonly Text[],
  starts: readonly number[],
  before: readonly Mark[] | undefined,
): Mark {
  const range = rangeIn(texts, starts, found.start, found.end);
  const same = before?.find(
    (mark) =>
      mark.record === found.record &&
      mark.range.startContainer === range.startContainer &&
      mark.range.startOffset === range.startOffset &&
      mark.range.endContainer === range.endContainer &&
      mark.range.endOffset === range.endOffset,
  );
  return same && same.start === found.start
    ? same
    : { ...found, mention: found.record, range: new StaticRange(range) };
}
