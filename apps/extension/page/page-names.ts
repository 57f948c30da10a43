import type { PageName } from '@slim-samenwerken/content/page-names';
import type { Found, NameReader } from '@slim-samenwerken/relevance/name-reader';
import { type BlockSink, readBlocks, type Span } from './blocks.ts';
import { elementAround, isBefore, isSeen } from './page-structure.ts';
import { PIECE, piecesOf } from './pieces.ts';
import { inSeenOrder } from './seen-order.ts';
import { countBefore } from './sorted.ts';
import { inSteps, type Steps } from './steps.ts';
import type { TextNodes } from './text-nodes.ts';
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
  /**
   * Where it stands: its first text; or an element with a shadow tree, or a slot, whose place others take; or the element of a block with
   * only words, for a browser takes long to hand out a node of text.
   */
  readonly first: Text | Element;
  /** Whether that is the element of a block, which has only words that names elsewhere depend on. */
  readonly onlyWords: boolean;
  readonly heading: boolean;
  readonly marks: readonly Mark[];
  readonly words: ReadonlySet<string>;
  /** Read again, at another place. */
  gone: boolean;
}

/** The names that stand on the page, by block, so that only what changes is read again. */
export interface PageNames {
  /** Reads a tree, or a part of it, in place of what was known of that. Open shadow trees within are read too. */
  read(root: Node, span?: Span): Steps;
  /** Reads again what the page has moved about, so that what is known is in its order. Parts are read after that. */
  order(): Steps;
  /** The trees that were read. */
  roots(): readonly Node[];
  /** The names that count, with the words on the page as they are now, in a list for each section, in the order in which they are seen. */
  sections(): Steps<Mark[][]>;
  /** Names that count, but cannot be seen. */
  hidden(): readonly Mark[];
}

const HEADING = /^h[1-6]$/;

const NOTHING = {
  onlyWords: false,
  heading: false,
  marks: [],
  words: new Set<string>(),
  gone: false,
};

/** @param onShadow told of each shadow tree that is read for the first time */
export function createPageNames(reader: NameReader<Named>, onShadow: (root: ShadowRoot) => void): PageNames {
  /** What is found in each tree, in its order: in that of the page first, then in shadow trees. */
  const trees = new Map<Node, readonly Block[]>();
  const byNode = new WeakMap<Node, Block>();
  let hidden: Mark[] = [];

  function* read(root: Node, span?: Span): Steps {
    // Now, for the page may change while it is read.
    const around = span && outside(span, trees.get(root) ?? []);
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
      block(text, nodes, block, isWhole) {
        const heading = block instanceof Element && HEADING.test(block.localName);
        const isLong = text.length > PIECE;
        const reading = isLong ? undefined : reader.read(text);
        if (!heading && reading?.found.length === 0) {
          const first = isWhole ? (block as Element) : nodes().first;
          if (first && reading.words.size > 0)
            keep({ ...NOTHING, first, onlyWords: isWhole, words: reading.words });
          return undefined;
        }
        const held = nodes();
        const { first } = held;
        if (!first) return undefined;
        const marks: Mark[] = [];
        const markOf = markMaker(held, byNode.get(first)?.marks ?? []);
        const add = (found: Found<Named>) => {
          const mark = markOf(found);
          if (mark) marks.push(mark);
        };
        if (reading) {
          reading.found.forEach(add);
          keep({ ...NOTHING, first, heading, marks, words: reading.words });
          return undefined;
        }
        const words = new Set<string>();
        keep({ ...NOTHING, first, heading, marks, words });
        return readLong(text, reader, add, words);
      },
      shadow(shadow) {
        keepPlace(shadow.host);
        shadows.push(shadow);
      },
      slot: keepPlace,
    };
    yield* readBlocks((span?.first.parentNode ?? root) as ParentNode & Node, sink, span);
    for (const block of around?.within ?? []) block.gone = true;
    trees.set(root, around ? [...around.before, ...blocks, ...around.after] : blocks);
    for (const shadow of shadows)
      if (!trees.has(shadow)) {
        onShadow(shadow);
        yield* read(shadow);
      }
  }

  return {
    read,
    *order() {
      for (const [root, blocks] of trees)
        if (!root.isConnected) trees.delete(root);
        else if (!(yield* areInOrder(blocks))) yield* read(root);
    },
    roots: () => [...trees.keys()],
    *sections() {
      const words = new Set<string>();
      /** What is seen, by tree. */
      const seen = new Map<Node, Block[]>();
      for (const [root, blocks] of trees) {
        const there: Block[] = [];
        seen.set(root, there);
        yield* inSteps(blocks, (block) => {
          if (!isThere(block)) return;
          for (const word of block.words) words.add(word);
          if (!block.onlyWords) there.push(block);
        });
      }
      const unseen: Mark[] = [];
      let section: Mark[] = [];
      const sections = [section];
      const [page = []] = seen.values();
      yield* inSteps(
        inSeenOrder(page, (root) => seen.get(root)),
        (block) => {
          if (block.heading) {
            section = [];
            sections.push(section);
          }
          let asked: Element | null | undefined;
          let list = unseen;
          for (const mark of reader.settle(block.marks, words)) {
            const element = elementAround(mark.range.startContainer);
            if (element !== asked) list = isSeen(element) ? section : unseen;
            asked = element;
            list.push(mark);
          }
        },
      );
      hidden = unseen;
      return sections;
    },
    hidden: () => hidden,
  };
}

/** Whether the page still has it. An element may have been emptied. */
const isThere = ({ gone, first, onlyWords }: Block) =>
  !gone && first.isConnected && (!onlyWords || first.hasChildNodes());

/** Reads a text in steps. Adds what it finds, and the words that names depend on. */
function* readLong(
  text: string,
  reader: NameReader<Named>,
  add: (found: Found<Named>) => void,
  words: Set<string>,
): Steps {
  for (const piece of piecesOf(text)) {
    const reading = reader.read(piece.text);
    for (const word of reading.words) words.add(word);
    for (const found of reading.found)
      if (found.start < piece.length)
        add({ ...found, start: found.start + piece.start, end: found.end + piece.start });
    yield;
  }
}

/** Parts blocks into those before a span, in it, and after it. */
function outside(
  { first, last }: Span,
  blocks: readonly Block[],
): Record<'before' | 'within' | 'after', Block[]> {
  const known = blocks.filter(isThere);
  const start = countBefore(
    known,
    (block) => isBefore(block.first, first) && !(block.onlyWords && block.first.contains(first)),
  );
  const end = countBefore(known, (block) => isBefore(block.first, last) || own(last).contains(block.first));
  return {
    before: known.slice(0, start),
    within: known.slice(start, end),
    after: known.slice(Math.max(start, end)),
  };
}

function* areInOrder(blocks: readonly Block[]): Steps<boolean> {
  let last: Block | undefined;
  let areSo = true;
  yield* inSteps(blocks, (block) => {
    if (!areSo || !isThere(block)) return;
    areSo = last === undefined || isBefore(last.first, block.first);
    last = block;
  });
  return areSo;
}

/** Of the marks that stood in a block this many are looked through for one: they come in the same order, and there can be thousands. */
const LOOK_AHEAD = 20;

/** Makes the marks of a block. A name that still stands there keeps its mark: an open card must not take it for another one. */
function markMaker(nodes: TextNodes, before: readonly Mark[]): (found: Found<Named>) => Mark | undefined {
  let next = 0;
  return (found) => {
    const range = nodes.rangeOf(found.start, found.end);
    if (!range) return undefined;
    const places = Object.keys(range) as (keyof StaticRangeInit)[];
    const same = before
      .slice(next, next + LOOK_AHEAD)
      .find(
        (mark) => mark.record === found.record && places.every((place) => mark.range[place] === range[place]),
      );
    if (!same) return { ...found, mention: found.record, range: new StaticRange(range) };
    next = before.indexOf(same, next) + 1;
    // Where it stands in the text may change with what is read along.
    return Object.assign(same, found);
  };
}
