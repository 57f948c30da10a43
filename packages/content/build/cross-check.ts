import type { NameFile } from '../src/schema.ts';
import type { AuthoredContent } from './load.ts';
import type { Problem } from './problem.ts';
import type { Authored } from './read.ts';

type Path = readonly PropertyKey[];

/** Checks what no file can tell by itself: that ids and names are unique, and that every reference leads somewhere. */
export function crossCheck(content: AuthoredContent): Problem[] {
  return [...uniqueIds(content), ...uniqueNumbers(content), ...uniqueNames(content), ...references(content)];
}

const records = ({ edition, ...kinds }: AuthoredContent): Authored<AuthoredRecord>[] =>
  Object.values(kinds).flat();

type AuthoredRecord = { readonly id: string } & Partial<{
  readonly names: readonly NameFile[];
  readonly subElements: readonly { id: string }[];
}> & { readonly [List in (typeof LISTS)[number]]?: readonly { id: string }[] };

const LISTS = ['tips', 'findings', 'questions', 'subElements'] as const;

function uniqueIds(content: AuthoredContent): Problem[] {
  const entries = records(content).flatMap((file) => [
    { file, path: ['id'] as Path, id: file.data.id },
    ...LISTS.flatMap((list) =>
      (file.data[list] ?? []).map(({ id }, index) => ({ file, path: [list, index, 'id'] as Path, id })),
    ),
  ]);
  return repeated(entries, ({ id }) => id, 'id');
}

function uniqueNumbers({ elements, projects }: AuthoredContent): Problem[] {
  const entries = (files: readonly Authored<{ number?: number | undefined }>[]) =>
    files.filter(({ data }) => data.number !== undefined).map((file) => ({ file, path: ['number'] as Path }));
  const number = ({ file }: { file: Authored<{ number?: number | undefined }> }) => String(file.data.number);
  return [...repeated(entries(elements), number, 'number'), ...repeated(entries(projects), number, 'number')];
}

function uniqueNames(content: AuthoredContent): Problem[] {
  const entries = records(content).flatMap((file) =>
    (file.data.names ?? []).map((name, index) => ({
      file,
      path: ['names', index] as Path,
      name: nameOf(name),
      anyCase: isAnyCase(name),
    })),
  );
  // Where one of two names ignores capitals, they claim the same text when they differ in capitals only.
  const ignoringCase = new Set(
    entries.filter(({ anyCase }) => anyCase).map(({ name }) => name.toLowerCase()),
  );
  return repeated(
    entries,
    ({ name }) => (ignoringCase.has(name.toLowerCase()) ? name.toLowerCase() : name),
    'name',
  );
}

const nameOf = (name: NameFile) => (typeof name === 'string' ? name : name.name);
const isAnyCase = (name: NameFile) => typeof name !== 'string' && name.case === 'any';

function repeated<Entry extends { file: Authored<unknown>; path: Path }>(
  entries: readonly Entry[],
  key: (entry: Entry) => string,
  what: string,
): Problem[] {
  const first = new Map<string, Entry>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const other = first.get(key(entry));
    if (!other) first.set(key(entry), entry);
    else
      problems.push(
        entry.file.problem(entry.path, `the ${what} "${key(entry)}" is already used in ${other.file.file}`),
      );
  }
  return problems;
}

/** Fields that hold the id of another record, or several, and its kind. */
const REFERENCES: { readonly [field: string]: 'sources' | 'elements' | 'methods' } = {
  source: 'sources',
  element: 'elements',
  elements: 'elements',
  methods: 'methods',
  partOf: 'methods',
};

function references(content: AuthoredContent): Problem[] {
  const ids = {
    sources: new Set(content.sources.map(({ data }) => data.id)),
    elements: new Set(content.elements.map(({ data }) => data.id)),
    methods: new Set(content.methods.map(({ data }) => data.id)),
  };
  return records(content).flatMap((file) =>
    referencesIn(file.data, []).flatMap(({ path, kind, id }) =>
      ids[kind].has(id) ? [] : [file.problem(path, `there is no ${kind.replace(/s$/, '')} "${id}"`)],
    ),
  );
}

interface Reference {
  readonly path: Path;
  readonly kind: 'sources' | 'elements' | 'methods';
  readonly id: string;
}

/** Every reference to another record, however deep. */
function referencesIn(value: unknown, path: Path, kind?: Reference['kind']): Reference[] {
  if (typeof value === 'string') return kind ? [{ path, kind, id: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    Array.isArray(value)
      ? referencesIn(inner, [...path, Number(key)], kind)
      : referencesIn(inner, [...path, key], REFERENCES[key]),
  );
}
