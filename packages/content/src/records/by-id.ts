/** Finds a record by its id: undefined when there is none. A literal id always has one. */
export interface ById<Item, Id extends string> {
  (id: Id): Item;
  (id: string): Item | undefined;
}

export function byId<Item extends { readonly id: string }, Id extends string>(
  items: readonly Item[],
): ById<Item, Id> {
  // Made at the first question: most programs ask for one kind or two.
  let index: Map<string, Item> | undefined;
  const find = (id: string) => {
    index ??= new Map(items.map((item) => [item.id, item]));
    return index.get(id);
  };
  return find as ById<Item, Id>;
}
