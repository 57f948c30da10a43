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
  const namesOf = (group: string): NameRule[] => {
    const [rest = '', unless] = group.split('}');
    const [names = '', context] = rest.split('{');
    const words = { ...(context && { context: listOf(context) }), ...(unless && { unless: listOf(unless) }) };
    return names.split('|').map((spelled) => ({
      name: spelled.replace('!', ''),
      ...(spelled === spelled.toLowerCase() && !spelled.startsWith('!') && { anyCase: true }),
      ...words,
    }));
  };
  const recordOf = (text: string, kind: PageName['kind']): PageName => {
    const said = text.indexOf('=');
    const names = text
      .slice(said + 1)
      .split('&')
      .flatMap(namesOf);
    const id = said < 0 ? idOf(names[0]?.name ?? '') : text.slice(0, said);
    return { id: id as PageName['id'], kind, names };
  };
  const kinds = ['project', 'method', 'practice'] as const;
  return packed
    .split(';;')
    .flatMap((records, place) =>
      records.split(';').map((record) => recordOf(record, kinds[place] ?? 'method')),
    );
}
