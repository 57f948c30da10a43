import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');

/** Every text of a locale by its key; the forms of a plural are texts of one key. */
function textsOf(locale: string): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  const walk = (value: unknown, key: string) => {
    if (typeof value !== 'object' || value === null) texts.set(key, [String(value)]);
    else if ('n' in value) texts.set(key, Object.values(value).map(String));
    else for (const [name, inner] of Object.entries(value)) walk(inner, key ? `${key}.${name}` : name);
  };
  walk(parse(readFileSync(join(root, 'locales', `${locale}.yml`), 'utf8')), '');
  return texts;
}

const placeholdersOf = (texts: readonly string[]) =>
  [...new Set(texts.flatMap((text) => text.match(/\$\d/g) ?? []))].toSorted();

const dutch = textsOf('nl');
const english = textsOf('en');

describe('the texts of the interface', () => {
  it('are there in both languages, under the same keys', () => {
    expect([...english.keys()].toSorted()).toEqual([...dutch.keys()].toSorted());
  });

  it('have the same placeholders and as many forms in both', () => {
    for (const [key, texts] of dutch) {
      expect([key, placeholdersOf(english.get(key) ?? [])]).toEqual([key, placeholdersOf(texts)]);
      expect([key, english.get(key)?.length]).toEqual([key, texts.length]);
    }
  });

  it('are never empty', () => {
    for (const texts of [...dutch.values(), ...english.values()])
      for (const text of texts) expect(text.trim()).not.toBe('');
  });

  it('have the apostrophes and quotation marks of print', () => {
    for (const texts of [...dutch.values(), ...english.values()])
      for (const text of texts) expect(text).not.toMatch(/['"]/);
  });

  it('are all used, and none is missing', () => {
    const code = globSync(
      '{card,diagnosis,entrypoints,options,page,panel,platform,sites,storage}/**/*.{ts,tsx}',
      {
        cwd: root,
      },
    )
      .concat('wxt.config.ts')
      .filter((file) => !file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .join('\n');
    // What stands in the code is a key, or a pattern such as `role.${role}`; the manifest writes _ for a dot.
    const literals = [...code.matchAll(/['`]([a-z_]+[\w${}.]*)['`]/g)].map(([, key]) => key ?? '');
    const manifest = [...code.matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key?.replace('_', '.') ?? '');
    const patterns = [...literals, ...manifest].map(
      (key) => new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '\\w+')}$`),
    );
    const unused = [...dutch.keys()].filter((key) => !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
    const asked = [...code.matchAll(/i18n\.t\(\s*'([\w.]+)'/g)].map(([, key]) => key ?? '');
    expect(asked.filter((key) => !dutch.has(key))).toEqual([]);
  });
});
