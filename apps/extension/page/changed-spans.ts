import type { Span } from './blocks.ts';
import { isBlock, isLeftAlone, kindOf, SKIPPED } from './page-structure.ts';
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

  /** What one change makes necessary to read. */
  *of(record: MutationRecord): Iterable<ChangedSpan> {
    const changed =
      record.type === 'characterData'
        ? [record.target]
        : [
            ...record.addedNodes,
            ...this.#neighbours(record),
            ...(isBlock(record.target) ? [] : [record.target]),
          ];
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

  /** The node, with the text and inline elements around it: a name may run across all of those. */
  #around(node: Node): ChangedSpan | undefined {
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
    let last = child;
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
