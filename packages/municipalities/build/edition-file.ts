import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import * as z from 'zod';
import { Change, Code, Edition, Host, Municipality } from '../src/schema.ts';
import { DataError, problemsOf } from './problem.ts';
import { readText } from './tsv.ts';

/** `data/edition.yaml`: what is ours and not in the table of facts. */
export const EditionFile = z.strictObject({
  ...Edition.shape,
  alsoKnownAs: z.record(Code, Municipality.shape.alsoKnownAs),
  otherGgdRegions: z.record(Code, Municipality.shape.ggdRegion),
  sharedDomains: z.array(Host),
  changes: z.array(Change),
});
export type EditionFile = z.infer<typeof EditionFile>;

/**
 * @param root the package's folder
 * @throws {DataError} with everything that is wrong in the file
 */
export function readEdition(root: string): EditionFile {
  const where = 'data/edition.yaml';
  try {
    const parsed = EditionFile.safeParse(parse(readText(join(root, where))));
    if (parsed.success) return parsed.data;
    throw new DataError(problemsOf(parsed.error, where));
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new DataError([{ where, reason: `is not valid YAML: ${error.message.split('\n')[0]}` }]);
  }
}
