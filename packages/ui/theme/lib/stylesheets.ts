import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundle, minify } from './bundle.ts';
import { compileAway, resolveValue } from './compile-away.ts';
import { prune } from './prune.ts';
import { themable } from './themable.ts';
import { reach, readTokens, type Tokens } from './tokens.ts';
import { classesIn } from './used-classes.ts';

const packageFile = (path: string) => join(import.meta.dirname, '../..', path);
const read = (path: string) => readFile(path, 'utf8');

/** A stylesheet, and the tokens it asks for that nobody defines. */
interface Stylesheet {
  css: string;
  undefinedNames: string[];
}

/** The example tokens of the NL Design System with our own values over them. */
async function themeTokens(ours: readonly string[]): Promise<Tokens> {
  const theirs = createRequire(import.meta.url).resolve(
    '@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css',
  );
  const files = await Promise.all([theirs, ...ours.map((name) => packageFile(`theme/${name}`))].map(read));
  return new Map(files.flatMap((css) => [...readTokens(css)]));
}

/** The panel's stylesheet: components, the tokens they reach, and our own rules, each in its layer. */
export async function panelCss(): Promise<Stylesheet> {
  return layered(await rulesFor('panel.css', ['index.js', 'choosing.js'], 'tokens.css'));
}

/** The website's stylesheet, made likewise, with larger steps. */
export async function siteCss(): Promise<Stylesheet> {
  return layered(await rulesFor('site.css', ['site.js'], 'tokens.css', 'site-tokens.css'));
}

/** The card's stylesheet: plain values only, for a shadow root in somebody else's page. */
export async function cardCss(): Promise<Stylesheet> {
  const { rules, tokens } = await rulesFor('card.css', ['card.js'], 'tokens.css');
  return { css: minify(compileAway(rules, tokens)), undefinedNames: reach(rules, tokens).undefinedNames };
}

/** The stylesheet of a tip on somebody else's page: that page's tokens dress it, and where there are none ours do. */
export async function embedCss(): Promise<Stylesheet> {
  const { rules, tokens } = await rulesFor('embed.css', ['embed.js'], 'tokens.css', 'embed-tokens.css');
  return { css: minify(themable(rules, tokens)), undefinedNames: reach(rules, tokens).undefinedNames };
}

interface Rules {
  readonly rules: string;
  readonly tokens: Tokens;
}

function layered({ rules, tokens }: Rules): Stylesheet {
  const { reached, undefinedNames } = reach(rules, tokens);
  const block = [...reached].map(([name, value]) => `${name}:${value}`).join(';');
  const css = minify(`@layer nlds,theme,own;@layer theme{.slim-theme{${block}}}${rules}`);
  const always = [...reached].filter(([, value]) => resolveValue(value, tokens) !== undefined);
  return { css: minify(prune(css, new Map(always))), undefinedNames };
}

/** Stands on the page's own `<html>`, so no part names it. */
const rootClass = 'utrecht-root';

async function rulesFor(
  entry: string,
  scripts: readonly string[],
  ...ours: readonly string[]
): Promise<Rules> {
  const code = await Promise.all(scripts.map((script) => read(packageFile(`dist/${script}`))));
  const classes = classesIn([rootClass, ...code].join(' '));
  return { rules: await bundle(packageFile(`theme/${entry}`), classes), tokens: await themeTokens(ours) };
}
