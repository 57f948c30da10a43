type Value = string | number | readonly string[] | undefined;

/**
 * Rows as a table that spreadsheets read: RFC 4180, with a mark at the start by which Excel knows that it is UTF-8. Lists are parted by a space.
 *
 * @param columns the fields that become columns, in order
 */
export function toCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Value>>[],
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: Value): string {
  const text = typeof value === 'object' ? value.join(' ') : `${value ?? ''}`;
  // A cell that begins so is a formula to a spreadsheet, and text to us.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
