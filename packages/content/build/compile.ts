import type { Citation, ElementId, FullContent, NamedRecord, NameRule } from '../src/model.ts';
import type {
  CitationFile,
  MethodFile,
  NameFile,
  PracticeFile,
  ProjectFile,
  TermFile,
} from '../src/schema.ts';
import type { AuthoredContent } from './load.ts';

/** The lists that stand under a record in its file, and become records of their own. */
const LISTS = { tips: 'tip', findings: 'finding', questions: 'question' } as const;

/** Turns authored files into the records that readers of the package see: every statement with its whole citation. */
export function compile(authored: AuthoredContent): FullContent {
  const data = <Data>(files: readonly { data: Data }[]): Data[] => files.map((file) => file.data);
  const elements = data(authored.elements).sort((a, b) => (a.number ?? 99) - (b.number ?? 99));
  const projects = data(authored.projects).sort((a, b) => a.number - b.number);
  const methods = data(authored.methods);
  const practices = data(authored.practices);
  const sources = data(authored.sources);

  const statements = (list: keyof typeof LISTS) => [
    ...elements.flatMap((owner) =>
      owner[list].map((item) => statement(list, item, owner, { elements: [owner.id] })),
    ),
    ...projects.flatMap((owner) =>
      owner[list].map((item) => statement(list, item, owner, { project: owner.id })),
    ),
    ...practices.flatMap((owner) =>
      owner[list].map((item) => statement(list, item, owner, { practice: owner.id })),
    ),
    ...sources.flatMap((owner) =>
      owner[list].map((item) => statement(list, item, { citation: placeIn(owner) }, {})),
    ),
  ];

  return {
    sources: sources.map((source) => ({ kind: 'source', ...withoutLists(source) })),
    elements: elements.map((element) => record('element', element)),
    projects: projects.map((project) => ({ ...record('project', project), ...relations(project) })),
    methods: methods.map((method) => ({
      ...record('method', method),
      projects: projects.filter((project) => project.methods.includes(method.id)).map(({ id }) => id),
    })),
    practices: practices.map((practice) => record('practice', practice)),
    terms: data(authored.terms).map((term) => record('term', term)),
    tips: statements('tips'),
    findings: statements('findings'),
    questions: statements('questions'),
    // The files are held to schemas that are as wide as this model is narrow: ids are strings there.
  } as unknown as FullContent;
}

/** What recognising names needs, and nothing else: of the records that are marked on pages, and of the terms. */
export function compileNames(authored: AuthoredContent): {
  names: NamedRecord[];
  'term-names': NamedRecord[];
} {
  const named = (
    kind: NamedRecord['kind'],
    title: string,
    { id, names }: ProjectFile | MethodFile | PracticeFile | TermFile,
  ) => ({ id, kind, title, names: names.map(nameRule) }) as NamedRecord;
  return {
    names: [
      ...authored.projects.map(({ data }) => named('project', data.shortName, data)),
      ...authored.methods
        .filter(({ data }) => !data.partOf)
        .map(({ data }) => named('method', data.name, data)),
      ...authored.practices
        .filter(({ data }) => data.names.length > 0)
        .map(({ data }) => named('practice', data.name, data)),
    ],
    'term-names': authored.terms.map(({ data }) => named('term', data.name, data)),
  };
}

function nameRule(name: NameFile): NameRule {
  if (typeof name === 'string') return { name };
  return {
    name: name.name,
    ...(name.case === 'any' && { anyCase: true }),
    ...(name.context && { context: name.context }),
    ...(name.unless && { unless: name.unless }),
  };
}

interface Owner {
  readonly citation: Citation;
}

function record(
  kind: string,
  file: { readonly citation: Owner['citation'] | object; readonly names?: readonly NameFile[] },
) {
  const base = file.citation as Citation;
  return {
    kind,
    ...(withWholeCitations(withoutLists(file), base) as object),
    ...(file.names && { names: file.names.map((name) => (typeof name === 'string' ? name : name.name)) }),
  };
}

function withoutLists<File extends object>(file: File): Omit<File, keyof typeof LISTS> {
  const rest = Object.entries(file).filter(([key]) => !(key in LISTS));
  return Object.fromEntries(rest) as Omit<File, keyof typeof LISTS>;
}

/** What the project's page says, and what the matrix says. */
function relations({ elements, matrix, citation }: ProjectFile) {
  const matrixCitation = { ...citation, section: 'De projecten bij de elementen van samenwerking' };
  return {
    elements: [
      ...elements.map((relation) => ({ ...relation, basis: 'page', citation })),
      ...matrix.flatMap((row) =>
        row.elements.map((element) => ({
          element,
          audience: row.audience,
          basis: 'matrix',
          citation: matrixCitation,
        })),
      ),
    ],
    matrix: matrix.map(({ elements: _, ...row }) => ({ ...row, citation: matrixCitation })),
  };
}

function statement(
  list: keyof typeof LISTS,
  item: { readonly elements?: readonly string[] | undefined; readonly citation: CitationFile },
  owner: { readonly citation: object },
  place: { readonly elements?: readonly string[]; readonly project?: string; readonly practice?: string },
) {
  const { elements: own, ...owned } = place;
  return {
    kind: LISTS[list],
    ...item,
    ...owned,
    elements: (item.elements ?? own ?? []) as ElementId[],
    // A source puts its statements under an element in an element's file only; elsewhere that is our reading.
    elementsBasis: own ? 'source' : 'own',
    citation: wholeCitation(item.citation, owner.citation as Citation),
  };
}

/** A place in a source as a whole, within which its statements have their sections. */
function placeIn(source: { readonly id: string; readonly year: number }) {
  return { source: source.id, section: '', year: source.year };
}

/** Completes every citation in a record, however deep, except the record's own. */
function withWholeCitations(value: unknown, base: Citation, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withWholeCitations(item, base, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'citation' && depth > 0
        ? wholeCitation(inner as CitationFile, base)
        : withWholeCitations(inner, base, depth + 1),
    ]),
  );
}

/** A section lies within the record's own place in the source ("Project 8, Tips"), unless the citation names its source. */
function wholeCitation(citation: CitationFile, base: Citation): Citation {
  const { section, ...rest } = typeof citation === 'string' ? { section: citation } : citation;
  const within = !('source' in rest) && base.section !== '';
  return {
    ...base,
    ...(rest as Partial<Citation>),
    section: within ? `${base.section}, ${section}` : section,
  };
}
