import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundle, minify } from './bundle.ts';
import { compileAway } from './compile-away.ts';
import { reach, readTokens, type Tokens } from './tokens.ts';
import { classesIn } from './used-classes.ts';

const packageFile = (path: string) => join(import.meta.dirname, '../..', path);
const read = (path: string) => readFile(path, 'utf8');

/** The example tokens of the NL Design System with our own values over them. */
async function themeTokens(): Promise<Tokens> {
  const variables = createRequire(import.meta.url).resolve(
    '@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css',
  );
  const [theirs, ours] = await Promise.all([read(variables), read(packageFile('theme/tokens.css'))]);
  return new Map([...readTokens(theirs), ...readTokens(ours)]);
}

/** The panel's stylesheet: components, the tokens they reach, and our own rules, each in its layer. */
export async function panelCss(): Promise<{ css: string; undefinedNames: string[] }> {
  const { rules, tokens } = await rulesFor('index.js', 'theme/panel.css');
  const { reached, undefinedNames } = reach(rules, tokens);
  const block = [...reached].map(([name, value]) => `${name}:${value}`).join(';');
  return { css: minify(`@layer nlds,theme,own;@layer theme{.slim-theme{${block}}}${rules}`), undefinedNames };
}

/** The card's stylesheet: plain values only, for a shadow root in somebody else's page. */
export async function cardCss(): Promise<{ css: string; undefinedNames: string[] }> {
  const { rules, tokens } = await rulesFor('card.js', 'theme/card.css');
  return { css: minify(compileAway(rules, tokens)), undefinedNames: reach(rules, tokens).undefinedNames };
}

/** Stands on the page's own `<html>`, so no part names it. */
const rootClass = 'utrecht-root';

async function rulesFor(script: string, entry: string) {
  const [code, tokens] = await Promise.all([read(packageFile(`dist/${script}`)), themeTokens()]);
  return { rules: await bundle(packageFile(entry), classesIn(`${rootClass} ${code}`)), tokens };
}
