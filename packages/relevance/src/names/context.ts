import type { NamedRecord, NameRule } from '@slim-samenwerken/content/names';
import { plain } from './characters.ts';
import { pattern } from './pattern.ts';
import { createScanner } from './scanner.ts';

/**
 * Prepares the words that ambiguous names depend on.
 *
 * @returns for a text, a test whether a name counts there: one of its `context` words begins a word somewhere in the text,
 *   and none of its `unless` words does. The text is only read when the first such name is met
 */
export function createContext(
  records: readonly NamedRecord[],
): (text: string) => (rule: NameRule) => boolean {
  let scan: ReturnType<typeof createScanner> | undefined;
  const words = new Set(
    records.flatMap(({ names }) => names.flatMap(({ context = [], unless = [] }) => [...context, ...unless])),
  );

  return (text) => {
    let seen: Set<string> | undefined;
    const stands = (word: string) => {
      scan ??= createScanner([...words].map((each) => pattern(each, true)));
      if (!seen) {
        const found = new Set<string>();
        scan(text, ({ exact }) => {
          found.add(exact);
          return -1;
        });
        seen = found;
      }
      return seen.has(plain(word));
    };
    return ({ name, context, unless }) => {
      // "uit voorzorg" is no context for "Voorzorg".
      const other = (word: string) => word.toLowerCase() !== name.toLowerCase();
      return (
        (context === undefined || context.some((word) => other(word) && stands(word))) &&
        !(unless?.some(stands) ?? false)
      );
    };
  };
}
