import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const built = join(
  dirname(createRequire(import.meta.url).resolve('@slim-samenwerken/content/package.json')),
  'dist',
);

type Records = Readonly<Record<string, readonly { readonly id: string }[]>>;

/**
 * A copy of the built content in which every record stands three times, each copy with ids of its own and pointing to its own kind.
 *
 * @returns what to put in the place of the packages' names
 */
export function tripledContent(folder: string): Record<string, string> {
  mkdirSync(folder, { recursive: true });
  cpSync(built, folder, { recursive: true });
  const file = (name: string) => join(folder, 'generated', `${name}.json`);
  const content: Records = JSON.parse(readFileSync(file('content'), 'utf8'));
  const ids = new Set(
    Object.entries(content).flatMap(([kind, records]) =>
      kind === 'sources' || kind === 'citations' ? [] : records.map(({ id }) => id),
    ),
  );
  const rename = (value: unknown, copy: number): unknown => {
    if (typeof value === 'string') return ids.has(value) ? `${value}-${copy}` : value;
    if (Array.isArray(value)) return value.map((item) => rename(item, copy));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        ids.has(key) ? `${key}-${copy}` : key,
        rename(inner, copy),
      ]),
    );
  };
  const copies = [1, 2, 3];
  for (const kind of Object.keys(content))
    if (kind !== 'sources' && kind !== 'citations')
      (content as Record<string, unknown>)[kind] = copies.flatMap((copy) => rename(content[kind], copy));
  const details: unknown = JSON.parse(readFileSync(file('details'), 'utf8'));
  writeFileSync(file('content'), JSON.stringify(content));
  writeFileSync(
    file('details'),
    JSON.stringify(Object.assign({}, ...copies.map((copy) => rename(details, copy)))),
  );
  return Object.fromEntries(
    ['', '/details', '/names', '/cues'].map((entry) => [
      `@slim-samenwerken/content${entry}`,
      join(folder, `${entry.slice(1) || 'index'}.js`),
    ]),
  );
}
