import type { nl } from './nl.ts';

/** Every word of the interface. Dutch decides what there is; the compiler holds the other languages to it. */
export type Locale = typeof nl;

/** A page that is only text. */
export interface Prose {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly text?: readonly string[];
    readonly list?: readonly string[];
  }[];
}
