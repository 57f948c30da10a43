import type { NameRule } from '@slim-samenwerken/content/names';
import { plain } from './characters.ts';

/** The words that an ambiguous name depends on, in one spelling. */
export interface Context {
  /** One of these must begin a word somewhere in the text. */
  readonly some?: readonly string[] | undefined;
  /** None of these may. */
  readonly none: readonly string[];
}

/** Makes the words of a name rule ready. "uit voorzorg" is no context for "Voorzorg". */
export function contextOf({ name, context, unless = [] }: NameRule): Context {
  const other = (word: string) => word.toLowerCase() !== name.toLowerCase();
  return { some: context?.filter(other).map(plain), none: unless.map(plain) };
}

/** Whether a name counts in a text where these words were seen. */
export const fitsContext = ({ some, none }: Context, seen: ReadonlySet<string>): boolean =>
  (some === undefined || some.some((word) => seen.has(word))) && !none.some((word) => seen.has(word));
