import { replaceVars } from './compile-away.ts';
import type { Tokens } from './tokens.ts';

/**
 * A stylesheet without what it says in vain: fallbacks of names that always have a value, names that never have one and have a fallback,
 * values that nobody asks for, and names that are asked for in one place, where the value can stand itself. Only for pages of our own,
 * where nobody else gives values.
 *
 * @param css minified
 * @param always the names that have a value everywhere, with that value; some rules may set another one
 */
export function prune(css: string, always: Tokens): string {
  const set = countOf(css, SET);
  const asked = countOf(css, ASKED);
  const settle = (text: string): string =>
    replaceVars(text, (name, fallback) => {
      const value = always.get(name);
      if (value !== undefined) {
        const isOnce = set.get(name) === 1 && asked.get(name) === 1;
        return isOnce && !value.includes('var(') ? value : `var(${name})`;
      }
      if (fallback === undefined) return `var(${name})`;
      return set.has(name) ? `var(${name},${settle(fallback)})` : settle(fallback);
    });
  const settled = settle(css);
  const left = countOf(settled, ASKED);
  const pruned = settled.replace(SET, (whole, name: string) => (left.has(name) ? whole : ''));
  // What was asked for only by what is gone now is in vain too.
  return pruned === css ? css : prune(pruned, always);
}

const SET = /(?<=[{;])(--[\w-]+):[^;{}]*(?:;|(?=}))/g;
const ASKED = /var\((--[\w-]+)/g;

/** How often a name stands in each way. */
function countOf(css: string, way: RegExp): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, name = ''] of css.matchAll(way)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
