import type { NamedRecord } from '../src/model.ts';
import { idOf } from '../src/unpack-names.ts';

/** What parts the pieces of packed names, and so cannot be in them. */
const RESERVED = /[|~{}=*\n]/;

/**
 * Packs how records are recognised into as little text as pages need: a paragraph for each kind, a line for each record. Without titles;
 * an id only where no name says it; and of words that names depend on, none that begins with another one.
 */
export function packNames(records: readonly NamedRecord[]): string {
  const seen = new Map<string, number>();
  for (const rule of records.flatMap(({ names }) => names))
    for (const word of [...(rule.context ?? []), ...(rule.unless ?? [])])
      seen.set(word, (seen.get(word) ?? 0) + 1);
  // In one order, the usual words first: then lists that are alike are spelled alike.
  const listOf = (words: readonly string[], name: string) =>
    withoutLonger(words, name)
      .map((word) => checked(word, /,/))
      .toSorted((a, b) => (seen.get(b) ?? 0) - (seen.get(a) ?? 0) || (a < b ? -1 : 1))
      .join(',');

  const lineOf = ({ id, names }: NamedRecord) => {
    const sayer = names.findIndex(({ name }) => idOf(name) === id);
    const rules = names.map(
      ({ name, anyCase, context, unless }, place) =>
        `${place === sayer && place > 0 ? '*' : ''}${checked(name)}${anyCase ? '~' : ''}${
          context ? `{${listOf(context, name)}` : ''
        }${unless ? `}${listOf(unless, name)}` : ''}`,
    );
    return `${sayer < 0 ? `${id}=` : ''}${rules.join('|')}`;
  };
  return ['project', 'method', 'practice']
    .map((kind) =>
      records
        .filter((record) => record.kind === kind)
        .map(lineOf)
        .join('\n'),
    )
    .join('\n\n');
}

/** Where a word begins that begins with another one, that one begins too; unless it is the name itself, which does not count. */
export const withoutLonger = (words: readonly string[], name: string): string[] => {
  const small = (text: string) => text.toLowerCase();
  return words.filter(
    (word) =>
      !words.some(
        (other) => other !== word && small(other) !== small(name) && small(word).startsWith(small(other)),
      ),
  );
};

function checked(text: string, also?: RegExp): string {
  if (RESERVED.test(text) || also?.test(text))
    throw new Error(
      `"${text}" holds a sign that parts packed names (see build/pack-names.ts). Spell it without.`,
    );
  return text;
}
