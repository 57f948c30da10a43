import type {
  Citation,
  Content,
  Element,
  ElementId,
  Finding,
  Method,
  NamedRecord,
  NameRule,
  Project,
  ProjectId,
  Source,
  Tip,
} from '../src/model.ts';
import type {
  CitationFile,
  ElementFile,
  FindingFile,
  MethodFile,
  NameFile,
  ProjectFile,
  TipFile,
} from '../src/schema.ts';
import type { AuthoredContent } from './load.ts';

/** Turns authored files into the records that readers of the package see: every statement with its whole citation. */
export function compile(authored: AuthoredContent): Content {
  const elements = authored.elements
    .map(({ data }) => data)
    .sort((a, b) => (a.number ?? 99) - (b.number ?? 99));
  const projects = authored.projects.map(({ data }) => data).sort((a, b) => a.number - b.number);
  return {
    sources: authored.sources.map(({ data }) => ({ kind: 'source', ...data }) as Source),
    elements: elements.map(compileElement),
    projects: projects.map(compileProject),
    methods: authored.methods.map(({ data }) => compileMethod(data, projects)),
    tips: [...elements, ...projects].flatMap((owner) =>
      owner.tips.map((tip) => ({ kind: 'tip', ...statement(tip, owner) }) as Tip),
    ),
    findings: [...elements, ...projects].flatMap((owner) =>
      owner.findings.map((finding) => ({ kind: 'finding', ...statement(finding, owner) }) as Finding),
    ),
  };
}

/** What recognising names needs, and nothing else. */
export function compileNames(authored: AuthoredContent): NamedRecord[] {
  const record = (kind: NamedRecord['kind'], title: string, { id, names }: ProjectFile | MethodFile) =>
    ({ id, kind, title, names: names.map(nameRule) }) as NamedRecord;
  return [
    ...authored.projects.map(({ data }) => record('project', data.shortName, data)),
    ...authored.methods.map(({ data }) => record('method', data.name, data)),
  ];
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

const nameText = (name: NameFile) => (typeof name === 'string' ? name : name.name);

function compileElement({ tips, findings, caveats, ...element }: ElementFile): Element {
  return { kind: 'element', ...element, caveats: cited(caveats, element.citation) } as Element;
}

function compileProject({ tips, findings, ...project }: ProjectFile): Project {
  const { citation } = project;
  const matrixCitation = { ...citation, section: 'De projecten bij de elementen van samenwerking' };
  return {
    kind: 'project',
    ...project,
    names: project.names.map(nameText),
    elements: [
      ...project.elements.map((relation) => ({ ...relation, basis: 'page', citation })),
      ...project.matrix.flatMap(({ audience, elements }) =>
        elements.map((element) => ({ element, audience, basis: 'matrix', citation: matrixCitation })),
      ),
    ],
    matrix: project.matrix.map(({ elements, ...row }) => ({ ...row, citation: matrixCitation })),
    messages: cited(project.messages, citation),
    caveats: cited(project.caveats, citation),
  } as unknown as Project;
}

function compileMethod({ caveats, ...method }: MethodFile, projects: readonly ProjectFile[]): Method {
  return {
    kind: 'method',
    ...method,
    names: method.names.map(nameText),
    projects: projects
      .filter((project) => project.methods.includes(method.id))
      .map(({ id }) => id as ProjectId),
    caveats: cited(caveats, method.citation),
  } as Method;
}

function statement({ elements, citation, ...rest }: TipFile | FindingFile, owner: ElementFile | ProjectFile) {
  const ofElement = !('title' in owner);
  return {
    ...rest,
    elements: (elements ?? (ofElement ? [owner.id] : [])) as ElementId[],
    // The source puts its tips under an element; which elements a project's tips fall under is our reading.
    elementsBasis: ofElement ? 'source' : 'own',
    ...(!ofElement && { project: owner.id as ProjectId }),
    citation: wholeCitation(citation, owner.citation as Citation),
  };
}

function cited<Item extends { citation: CitationFile }>(
  items: readonly Item[],
  base: ElementFile['citation'],
) {
  return items.map((item) => ({ ...item, citation: wholeCitation(item.citation, base as Citation) }));
}

/** A section lies within the record's own place in the source ("Project 8, Tips"), unless the citation names its source. */
function wholeCitation(citation: CitationFile, base: Citation): Citation {
  const { section, ...rest } = typeof citation === 'string' ? { section: citation } : citation;
  return {
    ...base,
    ...(rest as Partial<Citation>),
    section: 'source' in rest ? section : `${base.section}, ${section}`,
  };
}
