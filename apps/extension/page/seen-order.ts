import { own } from './unclobbered.ts';

/** What stands at a node. At an element that has a shadow tree, and at a slot, comes what is shown there. */
interface Placed {
  readonly first: Text | Element;
}

/**
 * What stands in a page, in the order in which it is seen: a shadow tree at its element, and what that element holds at the slots of the
 * tree.
 *
 * @param items of the page itself, in the order of its tree
 * @param treeOf the same of a shadow tree; undefined for what is none
 */
export function* inSeenOrder<Item extends Placed>(
  items: readonly Item[],
  treeOf: (root: ShadowRoot) => readonly Item[] | undefined,
  slotted: (slot: Element) => Iterable<Item> = () => [],
): Generator<Item> {
  for (let place = 0; place < items.length; ) {
    const item = items[place] as Item;
    place += 1;
    const host = item.first;
    if (!(host instanceof Element)) {
      yield item;
      continue;
    }
    const tree = host.shadowRoot && treeOf(host.shadowRoot);
    if (!tree) {
      yield* slotted(host);
      continue;
    }
    const start = place;
    while (place < items.length && host.contains((items[place] as Item).first)) place += 1;
    const held = items.slice(start, place);
    const shownAt = (slot: Element | null) =>
      inSeenOrder(
        held.filter(({ first }) => slotOf(first, host) === slot),
        treeOf,
        slotted,
      );
    yield* inSeenOrder(tree, treeOf, shownAt);
    yield* shownAt(null);
  }
}

/** The slot where something is shown that stands in an element with a shadow tree; null when that has none for it. */
function slotOf(node: Text | Element, host: Element): Element | null {
  let child: Node = node;
  for (let parent = own(child).parentNode; parent && parent !== host; parent = own(child).parentNode)
    child = parent;
  return (own(child) as Text | Element).assignedSlot;
}
