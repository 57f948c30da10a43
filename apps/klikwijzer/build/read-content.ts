import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Collections, collectionNames } from '../api/collections.ts';

const packageFolder = dirname(
  createRequire(import.meta.url).resolve('@slim-samenwerken/content/package.json'),
);

/** The content as plain data, and its changelog. */
export function readContent(folder = packageFolder): { collections: Collections; changelog: string } {
  const json = (path: string) => JSON.parse(readFileSync(join(folder, 'dist', path), 'utf8'));
  return {
    collections: Object.fromEntries(
      collectionNames.map((name) => [
        name,
        { records: json(`json/${name}.json`), schema: json(`json-schema/${name}.json`) },
      ]),
    ) as unknown as Collections,
    changelog: readFileSync(join(folder, 'CHANGELOG.md'), 'utf8'),
  };
}
