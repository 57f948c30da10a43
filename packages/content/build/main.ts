import { join } from 'node:path';
import { compile, compileNames } from './compile.ts';
import { emit } from './emit.ts';
import { load, loadRenames } from './load.ts';
import { ContentError } from './problem.ts';

const root = join(import.meta.dirname, '..');

try {
  const authored = load(root);
  const { date = '' } = authored.edition[0]?.data ?? {};
  emit(root, compile(authored), compileNames(authored), date, loadRenames(root));
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
