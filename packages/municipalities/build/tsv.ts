import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { DataError } from './problem.ts';

/** One line of a table: its fields by column name, and where it stands. */
export interface Row {
  readonly where: string;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Reads a table: tabs between the fields, the first line names the columns, no quoting.
 *
 * @param needed columns that must be there; others may be
 * @throws {DataError} when the file cannot be read, a column is missing, or a line has too many or too few fields
 */
export function readTable(path: string, needed: readonly string[]): Row[] {
  const file = basename(path);
  const [header = '', ...lines] = readText(path)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const columns = header.split('\t');
  const missing = needed.filter((column) => !columns.includes(column));
  if (missing.length > 0)
    throw new DataError([{ where: `${file}:1`, reason: `needs a column ${missing.join(', ')}` }]);

  const rows = lines
    .map((line, index) => ({ where: `${file}:${index + 2}`, values: line.split('\t') }))
    .filter(({ values }) => values.join('').trim() !== '');
  const ragged = rows.filter(({ values }) => values.length !== columns.length);
  if (ragged.length > 0)
    throw new DataError(
      ragged.map(({ where, values }) => ({
        where,
        reason: `has ${values.length} fields, and there are ${columns.length} columns`,
      })),
    );
  return rows.map(({ where, values }) => ({
    where,
    fields: Object.fromEntries(columns.map((column, index) => [column, values[index]?.trim() ?? ''])),
  }));
}

/** @throws {DataError} when the file cannot be read */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new DataError([{ where: path, reason: `cannot be read (${(error as Error).message})` }]);
  }
}

/** The items of a field that holds several, with spaces between them. */
export function listOf(field: string | undefined): string[] {
  return (field ?? '').split(' ').filter(Boolean);
}
