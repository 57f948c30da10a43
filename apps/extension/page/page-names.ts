import type { PageName } from '@slim-samenwerken/content/page-names';
import type { Found, NameReader } from '@slim-samenwerken/relevance/name-reader';
import { type BlockSink, readBlocks, type Span, type TextNodes } from './blocks.ts';
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
  /** Reads a tree, or a part of it, in place of what was known of that, in small steps. Open shadow trees within are read too. */
  read(root: Node, span?: Span): Generator<void>;
  /** Puts what is known in the order of the page again, where the page has moved things about. Parts are read after that. */
  order(): void;
  /** The trees that were read. */
  roots(): readonly Node[];
  /** The names that count, with the words on the page as they are now, in a list for each section, in the order in which they are seen. */
  sections(): Mark[][];
  /** Names that count, but cannot be seen. */
  hidden(): readonly Mark[];
}

const HEADING = /^h[1-6]$/;

const NOTHING = {
  place: false,
  heading: false,
  marks: [],
  words: new Set<string>(),
  visible: false,
  gone: false,
};

/** @param onShadow told of each shadow tree that is read for the first time */
export function createPageNames(reader: NameReader<Named>, onShadow: (root: ShadowRoot) => void): PageNames {
  /** What is found in each tree, in its order: in that of the page first, then in shadow trees. */
  const trees = new Map<Node, readonly Block[]>();
  const byNode = new WeakMap<Node, Block>();
  let hidden: Mark[] = [];

  function* read(root: Node, span?: Span): Generator<void> {
    const known = trees.get(root);
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
      block(text, nodes, block) {
        const { found, words } = reader.read(text);
        const heading = block instanceof Element && HEADING.test(block.localName);
        if (found.length === 0 && words.size === 0 && !heading) return;
        const held = nodes();
        const first = held.texts[0] as Text;
        const before = byNode.get(first)?.marks;
        keep({ ...NOTHING, first, heading, marks: found.map((one) => markAt(one, held, before)), words });
      },
      shadow(shadow) {
        keepPlace(shadow.host);
        shadows.push(shadow);
      },
      slot: keepPlace,
    };
    yield* readBlocks((span?.first.parentNode ?? root) as ParentNode & Node, sink, span);
    trees.set(root, known && span ? replaced(known, span, blocks) : blocks);
    for (const shadow of shadows)
      if (!trees.has(shadow)) {
        onShadow(shadow);
        yield* read(shadow);
      }
  }

  return {
    read,
    order() {
      for (const [root, blocks] of trees)
        if (root.isConnected) trees.set(root, blocks.filter(isThere).toSorted(inOrder));
        else trees.delete(root);
    },
    roots: () => [...trees.keys()],
    sections() {
      const words = new Set<string>();
      for (const blocks of trees.values())
        for (const block of blocks) if (isThere(block)) for (const word of block.words) words.add(word);
      hidden = [];
      let section: Mark[] = [];
      const sections = [section];
      const [page = []] = trees.values();
      const inTree = (root: ShadowRoot | null) => (root ? trees.get(root) : undefined);
      inSeenOrder(page, inTree, (block) => {
        if (!isThere(block)) return;
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
  const known = blocks.filter(isThere);
  const start = countBefore(known, (block) => isBefore(block.first, first));
  const end = countBefore(known, (block) => isBefore(block.first, last) || own(last).contains(block.first));
  for (const block of known.splice(start, Math.max(0, end - start), ...read)) block.gone = true;
  return known;
}

const inOrder = (one: Block, other: Block) => (isBefore(one.first, other.first) ? -1 : 1);

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
function markAt(found: Found<Named>, nodes: TextNodes, before: readonly Mark[] | undefined): Mark {
  const range = rangeIn(nodes, found.start, found.end);
  const places = Object.keys(range) as (keyof StaticRangeInit)[];
  const same = before?.find(
    (mark) => mark.record === found.record && places.every((place) => mark.range[place] === range[place]),
  );
  // Where it stands in the text may change with what is read along.
  return same
    ? Object.assign(same, found)
    : { ...found, mention: found.record, range: new StaticRange(range) };
}
