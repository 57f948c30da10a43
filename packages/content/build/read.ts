import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod';
import type { Problem } from './problem.ts';

/** One authored file that holds to its schema. */
export interface Authored<Data> {
  /** Path below the package, such as `projects/08-giz.yaml`. */
  readonly file: string;
  readonly data: Data;
  /** Makes a problem at a place in this file. */
  problem(path: readonly PropertyKey[], reason: string): Problem;
}

/**
 * Reads the files of one kind.
 *
 * @param root the folder that holds the folders by kind
 * @param folder the folder of the kind, such as `projects`
 * @param schema what each file must hold
 * @param problems receives what is wrong; a file with a problem is left out of the result
 */
export function readKind<Schema extends z.ZodType<{ id: string }>>(
  root: string,
  folder: string,
  schema: Schema,
  problems: Problem[],
): Authored<z.infer<Schema>>[] {
  const authored: Authored<z.infer<Schema>>[] = [];
  for (const entry of readdirSync(join(root, folder)).sort()) {
    const file = `${folder}/${entry}`;
    if (!entry.endsWith('.yaml')) {
      problems.push({ file, line: 1, column: 1, path: '', reason: 'is not a .yaml file' });
      continue;
    }
    const read = readFile(join(root, file), file, schema, problems);
    if (read) authored.push(read);
  }
  return authored;
}

function readFile<Schema extends z.ZodType<{ id: string }>>(
  path: string,
  file: string,
  schema: Schema,
  problems: Problem[],
): Authored<z.infer<Schema>> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const at = (offset: number, where: readonly PropertyKey[], reason: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), path: showPath(where), reason };
  };
  if (document.errors.length > 0) {
    for (const error of document.errors)
      problems.push(at(error.pos[0], [], `is not valid YAML: ${error.message.split('\n')[0]}`));
    return undefined;
  }

  // The place itself may be missing (a field that was left out): then the nearest place around it is named.
  const problem = (where: readonly PropertyKey[], reason: string): Problem => {
    for (let depth = where.length; depth >= 0; depth--) {
      const node = document.getIn(where.slice(0, depth), true);
      if (isNode(node) && node.range) return at(node.range[0], where, reason);
    }
    return at(0, where, reason);
  };

  const parsed = schema.safeParse(document.toJS());
  if (!parsed.success) {
    for (const issue of parsed.error.issues) problems.push(problem(issue.path, issue.message));
    return undefined;
  }
  const expected = new RegExp(`/(\\d+-)?${parsed.data.id}\\.yaml$`);
  if (!expected.test(file))
    problems.push(problem(['id'], `the file must be called "${parsed.data.id}.yaml", as its id`));
  return { file, data: parsed.data, problem };
}

function showPath(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${String(part)}`))
    .join('');
}
