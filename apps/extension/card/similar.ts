import { type NamedRecord, names } from '@slim-samenwerken/content/names';

const MOST = 3;

/** Capitals, spaces and hyphens do not tell names apart: "Voorzorg", "VoorZorg". */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll('\u00ad', '')
    .toLowerCase()
    .split(/[\s\u2010-\u2015-]+/)
    .filter(Boolean)
    .join(' ');

/**
 * Records that somebody may have meant who wrote the name of another: the whole of one name stands in the other.
 *
 * @returns the nearest first, no more than a reader looks through
 */
export function similarNames(id: string, records: readonly NamedRecord[] = names): NamedRecord[] {
  const record = records.find((candidate) => candidate.id === id);
  if (!record) return [];
  const title = ` ${plain(record.title)} `;
  return records
    .filter((other) => other.id !== id)
    .map((other) => ({ other, words: ` ${plain(other.title)} ` }))
    .filter(({ words }) => words.includes(title) || title.includes(words))
    .sort((a, b) => Math.abs(a.words.length - title.length) - Math.abs(b.words.length - title.length))
    .slice(0, MOST)
    .map(({ other }) => other);
}

/**
 * Whether a name is also used for other things than its record, so that only other words on the page made us take it for that.
 *
 * @param text the name as it stands on the page
 */
export function isDoubtful(id: string, text: string, records: readonly NamedRecord[] = names): boolean {
  const written = plain(text);
  const rules = records.find((candidate) => candidate.id === id)?.names ?? [];
  return rules.some(
    ({ name, context, unless }) =>
      plain(name) === written && ((context?.length ?? 0) > 0 || (unless?.length ?? 0) > 0),
  );
}
