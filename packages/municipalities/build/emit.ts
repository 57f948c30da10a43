import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import * as schema from '../src/schema.ts';
import type { Data } from './load.ts';

/** The type of each generated JSON file, and the schema that it keeps to. */
const files = {
  municipalities: { type: 'readonly Municipality[]', schema: z.array(schema.Municipality) },
  changes: { type: 'readonly Change[]', schema: z.array(schema.Change) },
  edition: { type: 'Edition', schema: schema.Edition },
};

/**
 * Writes the data as plain JSON, which the package's entry imports and others read: once, for it is most of the package. Beside it the JSON Schemas.
 *
 * @param root the package's folder
 */
export function emit(root: string, data: Data): void {
  const write = (path: string, text: string) => {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  };

  for (const [name, file] of Object.entries(files)) {
    const json = jsonOf(data[name as keyof Data]);
    for (const folder of ['src/generated', 'dist/generated']) write(`${folder}/${name}.json`, json);
    write(
      `src/generated/${name}.d.json.ts`,
      `import type { ${/\w+(?=\[|$)/.exec(file.type)?.[0]} } from '../model.ts';\n\ndeclare const data: ${file.type};\nexport default data;\n`,
    );
    write(`dist/json-schema/${name}.json`, `${JSON.stringify(z.toJSONSchema(file.schema))}\n`);
  }
}

/** A record a line: small, and readable all the same. */
function jsonOf(data: Data[keyof Data]): string {
  if (!Array.isArray(data)) return `${JSON.stringify(data, null, 2)}\n`;
  return `[\n${data.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}
