import type { Audience } from '@slim-samenwerken/content';
import type { Document, Field, FieldName, SearchedKind } from '@slim-samenwerken/relevance/search';

/** What can be found on the site. The order is part of the format. */
export const searchedKinds = [
  'element',
  'project',
  'method',
  'practice',
  'term',
  'tip',
] as const satisfies readonly SearchedKind[];

const audiences: readonly Audience[] = ['professional', 'manager', 'municipality'];

/** A document as it travels. */
export type PackedDocument = readonly [
  kind: number,
  address: string,
  title: string,
  texts: readonly string[],
  aliases: readonly string[],
  cues: readonly string[],
  /** A bit for each role that it is for. */
  audiences: number,
];

export interface SearchIndex {
  readonly documents: readonly PackedDocument[];
  /** Words that a compound may be made of, besides those of the cues; parted by spaces. */
  readonly parts: string;
}

/** The words of cues: a compound may be made of them. */
export const partsIn = (cues: readonly string[]): string[] =>
  cues.flatMap((cue) => cue.toLowerCase().split(/[^\p{L}]+/u));

/** A document that can be found, whose id is its address. */
export function unpack([kind, address, title, texts, aliases, cues, bits]: PackedDocument): Document {
  const of = (field: FieldName, all: readonly string[]): Field[] => all.map((text) => ({ field, text }));
  const kindName = searchedKinds[kind] ?? 'term';
  return {
    kind: kindName,
    id: address,
    title,
    audiences: audiences.filter((_, bit) => bits & (1 << bit)),
    fields: [
      ...of(kindName === 'tip' ? 'text' : 'name', [title]),
      ...of('alias', aliases),
      ...of('cue', cues),
      ...of('text', texts),
    ],
  };
}
