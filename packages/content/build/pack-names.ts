import type { NamedRecord, NameRule } from '../src/model.ts';
import { idOf } from '../src/unpack-names.ts';

/** What parts the pieces of packed names, and so cannot be in them. */
const RESERVED = /[|&{}=;!]/;

/**
 * Packs how records are recognised into as little text as pages need. In it `;` parts records and `;;` kinds; `&` parts the names of a record that
 * depend on the same words, and `|` those names; `{` and `}` come before the words that must be there and those that must not. A name without
 * capitals is recognised in any case, unless `!` stands before it. There are no titles, an id only where no name says it, and of words
 * that names depend on none that begins with another one.
 */
export function packNames(records: readonly NamedRecord[]): string {
  const seen = new Map<string, number>();
  for (const rule of records.flatMap(({ names }) => names))
    for (const word of [...(rule.context ?? []), ...(rule.unless ?? [])])
      seen.set(small(word), (seen.get(small(word)) ?? 0) + 1);
  // In one order, the usual words first: then lists that are alike are spelled alike.
  const listOf = (sign: string, words: readonly string[] | undefined, name: string) =>
    words
      ? sign +
        withoutLonger(words, name)
          .map((word) => small(checked(word, /,/)))
          .toSorted((a, b) => (seen.get(b) ?? 0) - (seen.get(a) ?? 0) || (a < b ? -1 : 1))
          .join(',')
      : '';

  const recordOf = ({ id, names }: NamedRecord) => {
    const sayer = names.find(({ name }) => idOf(name) === id);
    const groups = new Map<string, string[]>();
    // The name that says the id comes first.
    for (const rule of names.toSorted((a, b) => Number(b === sayer) - Number(a === sayer))) {
      const words = listOf('{', rule.context, rule.name) + listOf('}', rule.unless, rule.name);
      groups.set(words, [...(groups.get(words) ?? []), spelled(rule)]);
    }
    const said = sayer ? '' : `${id}=`;
    return said + Array.from(groups, ([words, spellings]) => spellings.join('|') + words).join('&');
  };
  return ['project', 'method', 'practice']
    .map((kind) =>
      records
        .filter((record) => record.kind === kind)
        .map(recordOf)
        .join(';'),
    )
    .join(';;');
}

const small = (text: string) => text.toLowerCase();

function spelled({ name, anyCase }: NameRule): string {
  checked(name);
  if (anyCase) return small(name);
  return name === small(name) ? `!${name}` : name;
}

/** Where a word begins that begins with another one, that one begins too; unless it is the name itself, which does not count. */
export const withoutLonger = (words: readonly string[], name: string): string[] =>
  words.filter(
    (word) =>
      !words.some(
        (other) => other !== word && small(other) !== small(name) && small(word).startsWith(small(other)),
      ),
  );

function checked(text: string, also?: RegExp): string {
  if (RESERVED.test(text) || also?.test(text))
    throw new Error(
      `"${text}" holds a sign that parts packed names (see build/pack-names.ts). Spell it without.`,
    );
  return text;
}
