import type { CitationFile, NameFile } from '../src/schema.ts';
import type { AuthoredContent } from './load.ts';
import type { Problem } from './problem.ts';
import type { Authored } from './read.ts';

type Path = readonly PropertyKey[];
type Reference = readonly [path: Path, id: string];

/** Checks what no file can tell by itself: that ids and names are unique, and that every reference leads somewhere. */
export function crossCheck(content: AuthoredContent): Problem[] {
  return [...uniqueIds(content), ...uniqueNumbers(content), ...uniqueNames(content), ...references(content)];
}

function uniqueIds({ sources, elements, methods, projects }: AuthoredContent): Problem[] {
  const entries = [
    ...[...sources, ...elements, ...methods, ...projects].map((file) => ({
      file,
      path: ['id'] as Path,
      id: file.data.id,
    })),
    ...[...elements, ...projects].flatMap((file) =>
      (['tips', 'findings'] as const).flatMap((list) =>
        file.data[list].map(({ id }, index) => ({ file, path: [list, index, 'id'] as Path, id })),
      ),
    ),
  ];
  return repeated(entries, ({ id }) => id, 'id');
}

function uniqueNumbers({ elements, projects }: AuthoredContent): Problem[] {
  const entries = (files: readonly Authored<{ number?: number | undefined }>[]) =>
    files.filter(({ data }) => data.number !== undefined).map((file) => ({ file, path: ['number'] as Path }));
  const number = ({ file }: { file: Authored<{ number?: number | undefined }> }) => String(file.data.number);
  return [...repeated(entries(elements), number, 'number'), ...repeated(entries(projects), number, 'number')];
}

function uniqueNames({ methods, projects }: AuthoredContent): Problem[] {
  const entries = [...projects, ...methods].flatMap((file) =>
    file.data.names.map((name, index) => ({
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

function references(content: AuthoredContent): Problem[] {
  const ids = {
    source: new Set(content.sources.map(({ data }) => data.id)),
    element: new Set(content.elements.map(({ data }) => data.id)),
    method: new Set(content.methods.map(({ data }) => data.id)),
  };
  const problems: Problem[] = [];
  const check = (file: Authored<unknown>, kind: keyof typeof ids, found: readonly Reference[]) => {
    for (const [path, id] of found)
      if (!ids[kind].has(id)) problems.push(file.problem(path, `there is no ${kind} "${id}"`));
  };

  for (const file of [...content.elements, ...content.methods, ...content.projects])
    check(file, 'source', citedSources(file.data, []));
  for (const file of content.elements) check(file, 'element', statementElements(file.data));
  for (const file of content.projects) {
    const { data } = file;
    check(
      file,
      'method',
      data.methods.map((id, index) => [['methods', index], id]),
    );
    check(file, 'element', [
      ...data.elements.map(({ element }, index): Reference => [['elements', index, 'element'], element]),
      ...data.matrix.flatMap(({ elements }, row) =>
        elements.map((id, index): Reference => [['matrix', row, 'elements', index], id]),
      ),
      ...statementElements(data),
    ]);
  }
  return problems;
}

function statementElements(data: {
  tips: readonly { elements?: string[] | undefined }[];
  findings: readonly { elements?: string[] | undefined }[];
}): Reference[] {
  return (['tips', 'findings'] as const).flatMap((list) =>
    data[list].flatMap(({ elements = [] }, index) =>
      elements.map((id, place): Reference => [[list, index, 'elements', place], id]),
    ),
  );
}

/** Every source named in a citation, however deep in the record. */
function citedSources(value: unknown, path: Path): Reference[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): Reference[] => {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    if (key !== 'citation') return citedSources(inner, place);
    const citation = inner as CitationFile;
    return typeof citation === 'string' || !citation.source ? [] : [[[...place, 'source'], citation.source]];
  });
}
