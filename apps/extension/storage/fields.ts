/** The fields of a value of which nothing is known; none when it is no object. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/**
 * Text as it was written, without characters that nobody sees: those that control a device or turn the direction of reading. Of half a
 * character, which can be in no address or file, a sign remains.
 */
export function textOf(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value.toWellFormed().replace(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');
}

/** Whether this can be the id of a record, of this version or of another. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 120 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}

/** The first of each id. */
export function firstOfEach<Entry extends { readonly id: string }>(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/**
 * Reads the entries of a list, whoever wrote it.
 *
 * @param read gives the entry, or in a word what is wrong with it
 * @returns the entries that can be read, and what is wrong with the others, by their place counted from 1
 */
export function readEntries<Result extends object | string>(
  value: unknown,
  read: (entry: unknown) => Result,
): { entries: Exclude<Result, string>[]; flaws: { place: number; flaw: Extract<Result, string> }[] } {
  const results = Array.isArray(value) ? value.map(read) : [];
  const isEntry = (result: Result): result is Exclude<Result, string> => typeof result !== 'string';
  const isFlaw = (result: Result): result is Extract<Result, string> => typeof result === 'string';
  return {
    entries: results.filter(isEntry),
    flaws: results.flatMap((result, index) => (isFlaw(result) ? { place: index + 1, flaw: result } : [])),
  };
}
