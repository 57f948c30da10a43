import { replaceVars, resolveValue } from './compile-away.ts';
import type { Tokens } from './tokens.ts';

/** The example theme's own palette: nobody else sets it, so its names need not stay. */
const palette = /^--voorbeeld-/;

/**
 * A stylesheet for a page that is not ours but may dress us: every token can be set by that page, and where it sets none, our value holds.
 * `var(--nl-x)` becomes `var(--nl-x, var(--basis-y, #123))`, as deep as the theme goes.
 */
export function themable(css: string, tokens: Tokens): string {
  const spellOut = (value: string): string =>
    replaceVars(value, (name, fallback) => {
      if (palette.test(name)) return resolveValue(`var(${name})`, tokens) ?? '';
      const ours = tokens.get(name) ?? fallback;
      return ours === undefined ? `var(${name})` : `var(${name},${spellOut(ours.trim())})`;
    });
  // A page may have set another root font size, so what is ours does not lean on it.
  return css
    .replace(/(?<=[{;]\s*[\w-]+\s*:)[^;{}]*var\([^;{}]*/g, spellOut)
    .replace(/(\d*\.?\d+)rem\b/g, (_, number: string) => `${Number(number) * 16}px`);
}
