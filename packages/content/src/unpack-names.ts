import type { NamedRecord, NameRule } from './model.ts';

/** How a record is recognised, without what to call it. */
export type PageName = Pick<NamedRecord, 'id' | 'kind' | 'names'>;

/** The id that a name says: "M@ZL op school" is `mazl-op-school`. */
export const idOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replaceAll('@', 'a')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Makes records of names that were packed when the content was built (build/pack-names.ts says how). */
export function unpackNames(packed: string): PageName[] {
  const lists = new Map<string, string[]>();
  const listOf = (text: string) => {
    const list = lists.get(text) ?? text.split(',');
    lists.set(text, list);
    return list;
  };
  const ruleOf = (text: string): NameRule => {
    const [rest = '', unless] = text.split('}');
    const [name = '', context] = rest.split('{');
    const anyCase = name.endsWith('~');
    return {
      name: anyCase ? name.slice(0, -1) : name,
      ...(anyCase && { anyCase }),
      ...(context && { context: listOf(context) }),
      ...(unless && { unless: listOf(unless) }),
    };
  };
  const recordOf = (line: string, kind: PageName['kind']): PageName => {
    const said = line.indexOf('=');
    const texts = line.slice(said + 1).split('|');
    const sayer = Math.max(
      0,
      texts.findIndex((text) => text.startsWith('*')),
    );
    const names = texts.map((text) => ruleOf(text.replace('*', '')));
    const id = said < 0 ? idOf(names[sayer]?.name ?? '') : line.slice(0, said);
    return { id: id as PageName['id'], kind, names };
  };
  const kinds = ['project', 'method', 'practice'] as const;
  return packed
    .split('\n\n')
    .flatMap((lines, place) => lines.split('\n').map((line) => recordOf(line, kinds[place] ?? 'method')));
}
