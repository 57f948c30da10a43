import {
  type Audience,
  elements,
  findings,
  methods,
  practices,
  projects,
  questions,
  terms,
  tips,
} from '@slim-samenwerken/content';
import { cues } from '@slim-samenwerken/content/cues';

/**
 * What a field of a record is to a searcher. Names weigh more than what is said; cues are the editors' other words for it,
 * hints their words that on a page need company.
 */
export type FieldName = 'name' | 'alias' | 'cue' | 'hint' | 'text';

/** A text of a record that is searched. */
export interface Field {
  readonly field: FieldName;
  readonly text: string;
}

export type SearchedKind =
  | 'element'
  | 'project'
  | 'method'
  | 'practice'
  | 'term'
  | 'tip'
  | 'finding'
  | 'question';

/** A record as it is searched. */
export interface Document {
  readonly kind: SearchedKind;
  readonly id: string;
  readonly title: string;
  /** Whom it is for; everybody when it does not say. */
  readonly audiences?: readonly Audience[];
  readonly fields: readonly Field[];
}

const cuesOf = new Map<string, (typeof cues)[number]>(cues.map((record) => [record.id, record]));

function fieldsOf(
  { id, name }: { readonly id: string; readonly name: string },
  aliases: readonly (string | undefined)[],
  texts: readonly (string | undefined)[],
): Field[] {
  const of = (field: FieldName, all: readonly (string | undefined)[]) =>
    Array.from(new Set(all), (text) => ({ field, text: text ?? '' })).filter(({ text }) => text !== '');
  return [
    { field: 'name', text: name },
    ...of(
      'alias',
      aliases.filter((alias) => alias !== name),
    ),
    ...of('cue', cuesOf.get(id)?.strong ?? []),
    ...of('hint', cuesOf.get(id)?.weak ?? []),
    ...of('text', texts),
  ];
}

/** Every record that can be found. The order decides between equals: what is wide goes first. */
export function allDocuments(): Document[] {
  return [
    ...elements.map((element) => ({
      ...headOf(element, element.name),
      fields: fieldsOf(element, element.aliases, [element.summary]),
    })),
    ...projects.map(({ shortName, title, names, theme, summary, messages, ...project }) => ({
      ...headOf(project, shortName),
      fields: fieldsOf(
        { id: project.id, name: shortName },
        [title, ...names],
        [theme, summary, ...messages.map(({ text }) => text)],
      ),
    })),
    ...methods.map((method) => ({
      ...headOf(method, method.name),
      fields: fieldsOf(method, method.names, [method.summary]),
    })),
    ...practices.map((practice) => ({
      ...headOf(practice, practice.name),
      audiences: practice.audiences,
      fields: fieldsOf(practice, practice.names, [practice.place, practice.summary]),
    })),
    ...terms.map((term) => ({
      ...headOf(term, term.name),
      fields: fieldsOf(term, [term.full], [term.meaning]),
    })),
    ...[...tips, ...questions, ...findings].map((statement) => ({
      ...headOf(statement, statement.text),
      audiences: statement.audiences,
      fields: [{ field: 'text' as const, text: statement.text }],
    })),
  ];
}

const headOf = (
  { kind, id }: { readonly kind: SearchedKind; readonly id: string },
  title: string,
): Pick<Document, 'kind' | 'id' | 'title'> => ({ kind, id, title });
