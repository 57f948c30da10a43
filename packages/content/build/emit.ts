import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content, NamedRecord } from '../src/model.ts';

/**
 * Writes the compiled content: as TypeScript that the package's entries import, and as plain JSON.
 *
 * @param root the package's folder
 */
export function emit(
  root: string,
  content: Content,
  names: readonly NamedRecord[],
  contentDate: string,
): void {
  const write = (path: string, text: string) => {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  };

  const union = (items: readonly { id: string }[]) => items.map(({ id }) => `'${id}'`).join(' | ') || 'never';
  write(
    'src/generated/ids.ts',
    `export type SourceId = ${union(content.sources)};
export type ElementId = ${union(content.elements)};
export type ProjectId = ${union(content.projects)};
export type MethodId = ${union(content.methods)};
`,
  );
  // Engines read JSON.parse of a string faster than the same data written as an object.
  write(
    'src/generated/data.ts',
    `import { deepFreeze } from '../freeze.ts';
import type { Content } from '../model.ts';

export const contentDate = ${JSON.stringify(contentDate)};
export const content: Content = deepFreeze(JSON.parse(${JSON.stringify(JSON.stringify(content))}));
`,
  );
  write(
    'src/generated/names.ts',
    `import type { NamedRecord } from '../model.ts';

export const names: readonly NamedRecord[] = JSON.parse(${JSON.stringify(JSON.stringify(names))});
`,
  );

  for (const [kind, records] of Object.entries(content))
    write(`dist/json/${kind}.json`, `${JSON.stringify(records, null, 2)}\n`);
  write('dist/json/names.json', `${JSON.stringify(names, null, 2)}\n`);
}
