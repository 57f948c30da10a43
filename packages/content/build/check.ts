import { join } from 'node:path';
import { compile } from './compile.ts';
import { load } from './load.ts';
import { ContentError } from './problem.ts';

try {
  const content = compile(load(join(import.meta.dirname, '..')));
  for (const [kind, records] of Object.entries(content))
    console.log(`${String(records.length).padStart(5)} ${kind}`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
