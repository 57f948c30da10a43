import type { ElementId, MethodId, PracticeId, ProjectId } from '../generated/ids.ts';
import type { Citation, RecordDetails, Source } from './cited.ts';
import type { Element, ElementDetails } from './element.ts';
import type { Method } from './method.ts';
import type { Practice, PracticeDetails } from './practice.ts';
import type { Project, ProjectDetails } from './project.ts';
import type { Finding, Question, Tip } from './statement.ts';
import type { Term } from './term.ts';

/** Everything the package holds. */
export interface Content {
  readonly sources: readonly Source[];
  readonly elements: readonly Element[];
  readonly projects: readonly Project[];
  readonly methods: readonly Method[];
  readonly practices: readonly Practice[];
  readonly terms: readonly Term[];
  readonly tips: readonly Tip[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}

/** The records of a kind as they are stored: a citation is a place in the table of citations, because many records share one. */
export type StoredList<Kind extends keyof Content> = readonly Stored<Content[Kind][number]>[];

/** A record as it is stored. */
export type Stored<Item> = {
  -readonly [Field in keyof Item]: Field extends 'citation' ? Citation | number : Item[Field];
};

/** The details of every record that has them, by its id. */
export type Details = { readonly [Id in ProjectId]: ProjectDetails } & {
  readonly [Id in ElementId]: ElementDetails;
} & {
  readonly [Id in PracticeId]: PracticeDetails;
} & { readonly [Id in MethodId]: RecordDetails };

/** Whole records, with their details and cues: what the plain JSON holds. */
export type FullContent = {
  readonly [Kind in keyof Content]: readonly {
    readonly id: string;
    readonly kind: string;
    readonly [field: string]: unknown;
  }[];
};
