import type { Span } from './blocks.ts';
import { isBefore, isBlock, isLeftAlone, kindOf, SKIPPED } from './page-structure.ts';
import { own } from './unclobbered.ts';

/** What has to be read again: a span, and the tree that it is part of. */
export interface ChangedSpan extends Span {
  readonly root: Node;
}

/** Finds what has to be read again after changes of a page. Nothing is named twice. */
export class ChangedSpans {
  readonly #roots: ReadonlySet<Node>;
  readonly #covered = new Set<Node>();

  /** @param roots the trees that are read */
  constructor(roots: readonly Node[]) {
    this.#roots = new Set(roots);
  }

  /** Whether a change is one of what is read. */
  isRead({ target, type }: MutationRecord): boolean {
    return this.#rootOf(type === 'childList' ? target : own(target).parentNode) !== undefined;
  }

  /** What one change makes necessary to read. */
  *of({
    type,
    target,
    addedNodes,
    removedNodes,
    previousSibling,
    nextSibling,
  }: MutationRecord): Iterable<ChangedSpan> {
    if (type === 'attributes') return yield* this.#around(target);
    if (addedNodes.length > MANY && isBlock(target)) return yield* this.#within(target);
    const [first, last] = [addedNodes[0], addedNodes[addedNodes.length - 1]];
    // Neighbours that came together are one span, mostly. Of what an earlier change covers, the others may not be.
    if (first && last && !this.#covered.has(first) && areNeighbours(first, last))
      yield* this.#around(first, last);
    else for (const node of addedNodes) yield* this.#around(node);
    // Where something went, the text before and after it may have become one sentence.
    const beside = removedNodes.length > 0 ? [previousSibling, nextSibling] : [];
    for (const node of [...beside, target]) if (node && !isBlock(node)) yield* this.#around(node);
  }

  /** A node, or all from that to a last one, with the text and inline elements around it: a name may run across all of those. */
  *#around(node: Node, lastNode = node): Iterable<ChangedSpan> {
    const root = this.#covered.has(node) ? undefined : this.#rootOf(own(node).parentNode);
    if (!root) return;
    let child = node as ChildNode;
    let parent: Node | null = own(node).parentNode;
    for (; parent && parent !== root && !isBlock(parent); parent = own(parent).parentNode)
      child = parent as ChildNode;
    let first = child;
    let last = child === node ? (lastNode as ChildNode) : child;
    for (let node = sentence(own(first).previousSibling); node; node = sentence(node.previousSibling))
      first = node;
    for (let node = sentence(own(last).nextSibling); node; node = sentence(node.nextSibling)) last = node;
    for (let each: ChildNode | null = first; each; each = each === last ? null : own(each).nextSibling)
      this.#covered.add(each);
    yield { root, first, last };
  }

  /** All that is in a block. */
  *#within(block: Node): Iterable<ChangedSpan> {
    const root = this.#rootOf(block);
    const { firstChild: first, lastChild: last } = own(block);
    if (!root || !first || !last) return;
    this.#covered.add(block);
    yield { root, first, last };
  }

  /** The tree that a node is read in; undefined where it is not read, or covered. */
  #rootOf(node: Node | null): Node | undefined {
    for (let around = node; around; around = own(around).parentNode) {
      if (this.#covered.has(around)) return undefined;
      if (this.#roots.has(around)) return around;
      if (!(around instanceof Element) || kindOf(around) === SKIPPED || isLeftAlone(around)) return undefined;
    }
    return undefined;
  }
}

/** When more than this come at once, all that stands there is read: a browser takes long to hand out nodes one by one. */
const MANY = 1000;

/** A node, when the sentence beside it goes on in it. */
const sentence = (node: ChildNode | null) => (node && !isBlock(node) ? node : null);

/** Whether two nodes still stand under one parent, in this order. */
const areNeighbours = (first: Node, last: Node) =>
  own(first).parentNode === own(last).parentNode && isBefore(first, last);
