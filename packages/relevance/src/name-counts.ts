/** A record that is named in a text: how often, and in which words. */
export interface NamedInText {
  readonly id: string;
  readonly count: number;
  readonly words: readonly string[];
}

/** Counts the names found in a text by record, in the order in which they stand there. */
export function countNames(found: readonly { readonly id: string; readonly text: string }[]): NamedInText[] {
  return Array.from(new Set(found.map(({ id }) => id)), (id) => {
    const texts = found.filter((name) => name.id === id).map(({ text }) => text);
    return { id, count: texts.length, words: [...new Set(texts)] };
  });
}
