import { resolve } from 'node:path';
import { DataError } from './problem.ts';

/**
 * The table that a command is asked to read, as an absolute path.
 *
 * @throws {DataError} when none is named
 */
export function tableAsked(command: string): string {
  const [path] = process.argv.slice(2).filter((argument) => argument !== '--');
  if (path === undefined)
    throw new DataError([{ where: command, reason: 'wants the path of a table (.tsv)' }]);
  // pnpm starts a command in its package; a path is meant from where the person is.
  return resolve(process.env['INIT_CWD'] ?? '', path);
}
