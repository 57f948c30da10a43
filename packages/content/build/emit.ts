import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FullContent, NamedRecord } from '../src/model.ts';
import type { RenamesFile } from '../src/schema.ts';
import { jsonSchemas } from './json-schema.ts';
import { packNames } from './pack-names.ts';
import { split } from './split.ts';

/** The types of generated JSON: the compiler would otherwise work out half a megabyte of them. */
const TYPES: Readonly<Record<string, string>> = {
  citations: 'readonly Citation[]',
  details: 'Details',
  cues: 'readonly RecordCues[]',
  names: 'readonly NamedRecord[]',
  'term-names': 'readonly NamedRecord[]',
  'page-names': 'string',
};

/**
 * Writes the compiled content: as JSON that the package's entries import, typed, and as whole records for everything that is no TypeScript.
 *
 * @param root the package's folder
 */
export function emit(
  root: string,
  full: FullContent,
  names: { readonly [Entry in 'names' | 'term-names']: readonly NamedRecord[] },
  contentDate: string,
  renames: RenamesFile,
): void {
  const write = (path: string, text: string) => {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  };

  const union = (items: readonly { id: string }[]) => items.map(({ id }) => `'${id}'`).join(' | ') || 'never';
  write(
    'src/generated/ids.ts',
    `export type SourceId = ${union(full.sources)};
export type ElementId = ${union(full.elements)};
export type ProjectId = ${union(full.projects)};
export type MethodId = ${union(full.methods)};
export type PracticeId = ${union(full.practices)};
export type TermId = ${union(full.terms)};
`,
  );
  write('src/generated/edition.ts', `export const contentDate = ${JSON.stringify(contentDate)};\n`);
  write(
    'src/generated/renames.ts',
    `export const renames: Readonly<Record<string, string | null>> = ${JSON.stringify(renames)};\n`,
  );
  const { lists, ...parts } = split(full);
  const entries = { ...lists, ...parts, ...names, 'page-names': packNames(names.names) };
  for (const [name, data] of Object.entries(entries)) {
    const type = TYPES[name] ?? `StoredList<'${name}'>`;
    const model = /\b[A-Z]\w+/.exec(type)?.[0];
    // The entries import these as they are: reading JSON is the quickest way in.
    for (const folder of ['src/generated', 'dist/generated'])
      write(`${folder}/${name}.json`, asciiJson(data));
    write(
      `src/generated/${name}.d.json.ts`,
      `${model ? `import type { ${model} } from '../model.ts';\n\n` : ''}declare const data: ${type};\nexport default data;\n`,
    );
  }

  const plain = (path: string, data: unknown) =>
    write(`dist/${path}.json`, `${JSON.stringify(data, null, 2)}\n`);
  for (const [kind, records] of Object.entries({ ...full, ...names })) plain(`json/${kind}`, records);
  for (const [name, schema] of Object.entries(jsonSchemas())) plain(`json-schema/${name}`, schema);
}

/** JSON in ASCII alone: an engine keeps and reads it with one byte a character, and half a megabyte loads a third quicker. */
function asciiJson(data: unknown): string {
  return JSON.stringify(data).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
