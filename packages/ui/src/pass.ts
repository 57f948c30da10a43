/** What every part hands on to its outermost element. */
export interface Pass {
  class?: string | undefined;
  id?: string | undefined;
  /** The language of its text, where that is another than the page's: the content is Dutch, the interface may be not. */
  lang?: string | undefined;
  /** Hooks for tests and scripts: `data-kind`, `data-id`, `data-state` … */
  [data: `data-${string}`]: string | number | undefined;
}

/** The class names that are there, as one attribute. */
export const classes = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(' ');
