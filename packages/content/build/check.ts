import { join } from 'node:path';
import { compile } from './compile.ts';
import { coverage, orphans } from './coverage.ts';
import { load } from './load.ts';
import { ContentError } from './problem.ts';

try {
  const authored = load(join(import.meta.dirname, '..'));
  const content = compile(authored);
  const problems = orphans(authored, content);
  if (problems.length > 0) throw new ContentError(problems);
  console.log(coverage(content));
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
