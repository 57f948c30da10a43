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

  /** Whether a node stands in what is read. */
  isRead(node: Node): boolean {
    for (let around: Node | null = node; around; around = own(around).parentNode) {
      if (this.#roots.has(around)) return true;
      if (around instanceof Element && (kindOf(around) === SKIPPED || isLeftAlone(around))) return false;
    }
    return false;
  }

  /** What one change makes necessary to read. */
  *of(record: MutationRecord): Iterable<ChangedSpan> {
    const { type, target } = record;
    const changed: Node[] = [];
    if (type === 'characterData') changed.push(target);
    else {
      const added = [...record.addedNodes];
      const [first, last] = [added[0], added.at(-1)];
      // Neighbours that came together are one span, mostly: there can be thousands.
      const span = first && last && areNeighbours(first, last) ? this.#around(first, last) : undefined;
      if (span) yield span;
      else changed.push(...added);
      changed.push(...this.#neighbours(record));
      if (!isBlock(target)) changed.push(target);
    }
    for (const node of changed) {
      const span = this.#around(node);
      if (span) yield span;
    }
  }

  /** Where something went, the text before and after it may have become one sentence. */
  #neighbours({ removedNodes, previousSibling, nextSibling }: MutationRecord): Node[] {
    if (removedNodes.length === 0) return [];
    return [previousSibling, nextSibling].filter((node) => node !== null && !isBlock(node)) as Node[];
  }

  /** A node, or all from that to a last one, with the text and inline elements around it: a name may run across all of those. */
  #around(node: Node, lastNode = node): ChangedSpan | undefined {
    if (!own(node).isConnected || this.#covered.has(node)) return undefined;
    let child = node as ChildNode;
    let root: Node | undefined;
    for (let parent = own(node).parentNode, inSentence = true; parent; parent = own(parent).parentNode) {
      if (this.#covered.has(parent)) return undefined;
      if (this.#roots.has(parent)) {
        root = parent;
        break;
      }
      if (!(parent instanceof Element) || kindOf(parent) === SKIPPED || isLeftAlone(parent)) return undefined;
      inSentence &&= !isBlock(parent);
      if (inSentence) child = parent;
    }
    if (!root) return undefined;
    let first = child;
    let last = child === node ? (lastNode as ChildNode) : child;
    for (let node = sentence(own(first).previousSibling); node; node = sentence(node.previousSibling))
      first = node;
    for (let node = sentence(own(last).nextSibling); node; node = sentence(node.nextSibling)) last = node;
    for (let each: ChildNode | null = first; each; each = each === last ? null : own(each).nextSibling)
      this.#covered.add(each);
    return { root, first, last };
  }
}

/** A node, when the sentence beside it goes on in it. */
const sentence = (node: ChildNode | null) => (node && !isBlock(node) ? node : null);

/** Whether two nodes still stand under one parent, in this order. */
const areNeighbours = (first: Node, last: Node) =>
  own(first).parentNode === own(last).parentNode && isBefore(first, last);
