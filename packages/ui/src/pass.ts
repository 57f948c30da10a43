/** What every part hands on to its outermost element. */
export interface Pass {
  class?: string | undefined;
  id?: string | undefined;
  /** Hooks for tests and scripts: `data-kind`, `data-id`, `data-state` … */
  [data: `data-${string}`]: string | number | undefined;
}

/** The class names that are there, as one attribute. */
export const classes = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(' ');
