const beyondAscii = /[\u0080-\uFFFF]/;

/** A word without accents: nobody types them in a search box. */
export const folded = (word: string): string =>
  beyondAscii.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() : word;
