import { projects } from '@slim-samenwerken/content';
import { names } from '@slim-samenwerken/content/names';
import type { Answering } from '../answer.ts';
import { elementLabel, type Label, labelsOf, projectLabel } from '../labels.ts';

const recordOf = new Map(names.flatMap((record) => record.names.map(({ name }) => [name, record] as const)));
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const longestFirst = [...recordOf.keys()].sort((a, b) => b.length - a.length);
const anyName = new RegExp(longestFirst.map(escaped).join('|'), 'g');

/** Looks for the names as they are written. Projects rank by how often, elements by the projects that are about them. */
export const plainNames: Answering = ({ text }) => {
  const marks = [...text.matchAll(anyName)].flatMap(({ 0: name, index }) => {
    const record = recordOf.get(name);
    return record ? [{ labels: labelsOf(record), text: name, start: index, end: index + name.length }] : [];
  });
  const found = marks.flatMap(({ labels }) => labels.filter((label) => label.startsWith('P')));
  const related = found.flatMap((label) =>
    projects
      .filter(({ id }) => projectLabel(id) === label)
      .flatMap((project) => project.elements.map(({ element }) => elementLabel(element))),
  );
  return { marks, elements: commonest(related), projects: commonest(found) };
};

function commonest(labels: readonly Label[]): Label[] {
  const counts = new Map<Label, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([label]) => label);
}
