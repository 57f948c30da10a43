import type { Tokens } from './tokens.ts';

/**
 * Replaces every `var()` in a value by what it stands for, as deep as it goes.
 * Undefined when a name has neither a value nor a fallback: a browser would drop such a declaration too.
 */
export function resolveValue(value: string, tokens: Tokens): string | undefined {
  let isWhole = true;
  const resolved = replaceVars(value, (name, fallback) => {
    const found = tokens.get(name) ?? fallback?.trim();
    const inner = found === undefined ? undefined : resolveValue(found, tokens);
    if (inner === undefined) isWhole = false;
    return inner ?? '';
  });
  return isWhole ? resolved : undefined;
}

/** Puts something else in the place of every outermost `var()` in a value. */
export function replaceVars(value: string, replace: (name: string, fallback?: string) => string): string {
  const start = value.indexOf('var(');
  if (start === -1) return value;
  const end = closingParenthesis(value, start + 3);
  const [name = '', fallback] = splitAtComma(value.slice(start + 4, end));
  return value.slice(0, start) + replace(name.trim(), fallback) + replaceVars(value.slice(end + 1), replace);
}

/**
 * A stylesheet without custom properties and without `rem`, for a shadow root in a page that is not ours:
 * the page's tokens inherit into it, and many pages set another root font size.
 */
export function compileAway(css: string, tokens: Tokens): string {
  return css
    .replace(/([{;])\s*--[\w-]+\s*:[^;{}]*(?=[;}])/g, '$1')
    .replace(
      /([\w-]+)\s*:([^;{}]*var\([^;{}]*)(;|(?=}))/g,
      (_, property: string, value: string, end: string) => {
        const resolved = resolveValue(value, tokens);
        return resolved === undefined ? '' : `${property}:${resolved}${end}`;
      },
    )
    .replace(/(\d*\.?\d+)rem\b/g, (_, number: string) => `${Number(number) * 16}px`);
}

function closingParenthesis(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index++) {
    if (text[index] === '(') depth++;
    if (text[index] === ')' && --depth === 0) return index;
  }
  throw new Error(`Unbalanced parentheses in "${text}"`);
}

function splitAtComma(text: string): [string, string?] {
  const comma = text.indexOf(',');
  return comma === -1 ? [text] : [text.slice(0, comma), text.slice(comma + 1)];
}
