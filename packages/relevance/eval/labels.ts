import { type ElementId, elements, methods, type ProjectId, projects } from '@slim-samenwerken/content';

/** How judged pages call what they judge: E1-E12, EG and ES, P1-P14, and four methods that no project is about. */
export type Label = string;

const elementLabels: Readonly<Record<string, Label>> = {
  'samenwerkingsrelatie-met-de-gemeente': 'EG',
  schaalgrootte: 'ES',
};
const methodLabels: Readonly<Record<string, Label>> = {
  'stevig-ouderschap': 'M:stevig_ouderschap',
  samenstarten: 'M:samenstarten',
  'kansrijke-start': 'M:kansrijke_start',
  'integrale-vroeghulp': 'M:integrale_vroeghulp',
};

/** The label of an element. One that nobody judges goes by its id: where it is ranked, it takes a place. */
export function elementLabel(id: ElementId): Label {
  const number = elements.find((element) => element.id === id)?.number;
  return number === undefined ? (elementLabels[id] ?? id) : `E${number}`;
}

/** The label of a project. */
export const projectLabel = (id: ProjectId): Label =>
  `P${projects.find((project) => project.id === id)?.number}`;

/** The labels that a mention of a record may stand for: none where nobody judges it. */
export function labelsOf({ kind, id }: { readonly kind: string; readonly id: string }): Label[] {
  if (kind === 'project') return [projectLabel(id as ProjectId)];
  const method = kind === 'method' ? methods.find((candidate) => candidate.id === id) : undefined;
  const own = methodLabels[id];
  return method ? [...(own ? [own] : []), ...method.projects.map(projectLabel)] : [];
}
