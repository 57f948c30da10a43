const dutch = new Intl.Collator('nl', { numeric: true });

/** In the order of a Dutch dictionary. */
export function byName<Item extends { readonly name: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => dutch.compare(a.name, b.name));
}

/** The same, by first letter; what begins with no letter comes first, under `0-9`. */
export function byLetter<Item extends { readonly name: string }>(
  items: readonly Item[],
): { letter: string; items: Item[] }[] {
  const groups = Map.groupBy(byName(items), ({ name }) => {
    const [letter = ''] = /\p{L}|\p{N}/u.exec(name.normalize('NFD')) ?? [];
    return /\p{L}/u.test(letter) ? letter.toUpperCase() : '0-9';
  });
  return [...groups].map(([letter, group]) => ({ letter, items: group }));
}
