/** Design tokens: custom property name (with its dashes) to value, as written. */
export type Tokens = ReadonlyMap<string, string>;

/** The custom properties declared anywhere in a token file; a later declaration wins. */
export function readTokens(css: string): Tokens {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return new Map(
    [...bare.matchAll(/(?<=[{;]\s*)(--[\w-]+)\s*:\s*([^;}]+)/g)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  );
}

/** The names that `var()` asks for in a piece of CSS. */
function referencesIn(css: string): string[] {
  return [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);
}

/** What a stylesheet needs of the tokens: those it reaches, in the file's order, and the names that nobody defines. */
export function reach(css: string, tokens: Tokens): { reached: Tokens; undefinedNames: string[] } {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const next of referencesIn(tokens.get(name) ?? '')) visit(next);
  };
  for (const name of referencesIn(css)) visit(name);
  const declaredHere = readTokens(css);
  return {
    reached: new Map([...tokens].filter(([name]) => seen.has(name))),
    undefinedNames: [...seen].filter((name) => !tokens.has(name) && !declaredHere.has(name)).sort(),
  };
}
