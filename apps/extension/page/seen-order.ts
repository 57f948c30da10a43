import { own } from './unclobbered.ts';

/** What stands at a node. At an element that has a shadow tree, and at a slot, comes what is shown there. */
interface Placed {
  readonly first: Text | Element;
}

/**
 * Goes through what stands in a page in the order in which it is seen: a shadow tree at its element, and what that element holds at
 * the slots of the tree.
 *
 * @param items of the page itself, in the order of its tree
 * @param treeOf the same of a shadow tree; undefined for what is none
 */
export function inSeenOrder<Item extends Placed>(
  items: readonly Item[],
  treeOf: (root: ShadowRoot | null) => readonly Item[] | undefined,
  visit: (item: Item) => void,
): void {
  const walk = (list: readonly Item[], showSlotted: (slot: Element) => void) => {
    for (let place = 0; place < list.length; ) {
      const item = list[place] as Item;
      place += 1;
      const host = item.first;
      if (!(host instanceof Element)) visit(item);
      else {
        const tree = treeOf(host.shadowRoot);
        if (!tree) showSlotted(host);
        else {
          const start = place;
          while (place < list.length && host.contains((list[place] as Item).first)) place += 1;
          const held = list.slice(start, place);
          const showAt = (slot: Element | null) =>
            walk(
              held.filter(({ first }) => slotOf(first, host) === slot),
              showSlotted,
            );
          walk(tree, showAt);
          showAt(null);
        }
      }
    }
  };
  walk(items, () => {});
}

/** The slot where something is shown that stands in an element with a shadow tree; null when that has none for it. */
function slotOf(node: Text | Element, host: Element): Element | null {
  let child: Node = node;
  for (let parent = own(child).parentNode; parent && parent !== host; parent = own(child).parentNode)
    child = parent;
  return (own(child) as Text | Element).assignedSlot;
}
