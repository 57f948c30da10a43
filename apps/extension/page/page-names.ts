import type { PageName } from '@slim-samenwerken/content/page-names';
import type { Found, NameReader } from '@slim-samenwerken/relevance/name-reader';
import { type BlockSink, readBlocks, type Span } from './blocks.ts';
import { isSeen } from './page-structure.ts';
import { rangeIn } from './range-in.ts';
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
  readonly first: Text;
  readonly heading: boolean;
  readonly marks: readonly Mark[];
  readonly words: ReadonlySet<string>;
  visible: boolean;
  /** Read again, at another place. */
  gone: boolean;
}

/** What is found in one tree: that of the page, or a shadow tree. */
interface Tree {
  /** In the order of the tree. */
  blocks: Block[];
}

/** The names that stand on the page, by block, so that only what changes is read again. */
export interface PageNames {
  /** Reads a tree, or a part of it, in place of what was known of that. Open shadow trees within are read too. */
  read(root: Node, span?: Span): void;
  /** The trees that were read. */
  roots(): readonly Node[];
  /** The names that count, with the words on the page as they are now, in a list for each section, in the order of the page. */
  sections(): Mark[][];
  /** Names that count, but cannot be seen. */
  hidden(): readonly Mark[];
}

const HEADING = /^h[1-6]$/;

/** @param onTree told of each tree that is read for the first time */
export function createPageNames(reader: NameReader<Named>, onTree: (root: Node) => void): PageNames {
  const trees = new Map<Node, Tree>();
  const byText = new WeakMap<Text, Block>();
  let hidden: Mark[] = [];

  const read = (root: Node, span?: Span) => {
    let tree = trees.get(root);
    const known = tree !== undefined;
    if (!tree) {
      tree = { blocks: [] };
      trees.set(root, tree);
      onTree(root);
    }
    const blocks: Block[] = [];
    const shadows: ShadowRoot[] = [];
    const sink: BlockSink = {
      block(text, texts, starts, block) {
        const { found, words } = reader.read(text);
        const heading = block instanceof Element && HEADING.test(block.localName);
        const first = texts[0];
        if (!first || (found.length === 0 && words.size === 0 && !heading)) return;
        const before = byText.get(first);
        if (before) before.gone = true;
        const marks = found.map((one) => markAt(one, texts, starts, before?.marks));
        const read = { first, heading, marks, words, visible: false, gone: false };
        byText.set(first, read);
        blocks.push(read);
      },
      shadow: (shadow) => shadows.push(shadow),
    };
    readBlocks((span?.first.parentNode ?? root) as ParentNode & Node, sink, span);
    if (!known || !span) tree.blocks = blocks;
    else replace(tree, span, blocks);
    for (const shadow of shadows) if (!trees.has(shadow)) read(shadow);
  };

  return {
    read,
    roots: () => [...trees.keys()],
    sections() {
      const words = new Set<string>();
      for (const [root, tree] of trees) {
        tree.blocks = tree.blocks.filter(({ gone, first }) => !gone && first.isConnected);
        if (!root.isConnected) trees.delete(root);
        for (const block of tree.blocks) for (const word of block.words) words.add(word);
      }
      hidden = [];
      const sections: Mark[][] = [];
      for (const { blocks } of trees.values()) {
        let section: Mark[] = [];
        sections.push(section);
        for (const block of blocks) {
          if (block.heading) {
            section = [];
            sections.push(section);
          }
          if (block.marks.length === 0) continue;
          const marks = reader.settle(block.marks, words);
          if (marks.length === 0) continue;
          block.visible ||= isSeen(block.first.parentElement);
          (block.visible ? section : hidden).push(...marks);
        }
      }
      return sections;
    },
    hidden: () => hidden,
  };
}

/** Puts newly read blocks in the place of those that a span held. */
function replace(tree: Tree, { first, last }: Span, blocks: readonly Block[]): void {
  // What was moved is out of order until it is taken out.
  const known = tree.blocks.filter((block) => !block.gone && block.first.isConnected);
  const start = countBefore(known, ({ first: text }) => isBefore(text, first));
  const end = countBefore(known, ({ first: text }) => isBefore(text, last) || own(last).contains(text));
  for (const block of known.splice(start, Math.max(0, end - start), ...blocks)) block.gone = true;
  tree.blocks = known;
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
