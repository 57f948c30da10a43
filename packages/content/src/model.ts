import type { ElementId, MethodId, PracticeId, ProjectId, SourceId, TermId } from './generated/ids.ts';
import type { Audience, MessageAudience } from './schema/audience.ts';
import type { Cues, Verdict } from './schema/element.ts';
import type { MethodType } from './schema/method.ts';
import type { Contact } from './schema/project.ts';

export type {
  Audience,
  Contact,
  Cues,
  ElementId,
  MessageAudience,
  MethodId,
  MethodType,
  PracticeId,
  ProjectId,
  SourceId,
  TermId,
  Verdict,
};

/** A place in a source, and the year that the statement speaks of. */
export interface Citation {
  readonly source: SourceId;
  readonly section: string;
  readonly year: number;
}

/** What every statement and record has: where it stands. */
interface Cited {
  readonly citation: Citation;
}

/** One of the documents that the content rests on. */
export interface Source {
  readonly kind: 'source';
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
  readonly about: string;
  /** Whose view it is, where it is a view. */
  readonly viewOf?: string;
  readonly links: readonly Link[];
}

/** One of the working elements of collaboration: 1-12 by number, the others without. */
export interface Element extends Cited {
  readonly kind: 'element';
  readonly id: ElementId;
  readonly number?: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  /** What the research heard about it as a whole: experienced as working, never proven. */
  readonly experience?: Experience;
}

/** What practice experienced, and where that stands. */
export interface Experience extends Cited {
  readonly verdict: Verdict;
  readonly text: string;
}

export interface SubElement extends Experience {
  readonly id: string;
  readonly name: string;
}

export interface RelatedElement extends Cited {
  readonly element: ElementId;
  readonly text: string;
}

/** One of the 14 ZonMw projects. */
export interface Project extends Cited {
  readonly kind: 'project';
  readonly id: ProjectId;
  readonly number: number;
  /** The full title, as printed. */
  readonly title: string;
  /** What people call it. */
  readonly shortName: string;
  readonly theme: string;
  readonly summary: string;
  /** Every name it goes by; how strictly each is recognised stands in the `./names` entry. */
  readonly names: readonly string[];
  readonly methods: readonly MethodId[];
  readonly elements: readonly ElementRelation[];
  readonly messages: readonly Message[];
  readonly links: readonly Link[];
  readonly contacts: readonly Contact[];
}

export type SectionName =
  | 'aim'
  | 'description'
  | 'approach'
  | 'targetGroup'
  | 'effect'
  | 'continuation'
  | 'funding'
  | 'partners'
  | 'competences';

/** A section of a project's page: short paragraphs. */
export interface Section extends Cited {
  readonly text: readonly string[];
}

/** A figure, what it counts, and what kind of figure it is. `assumption` and `request` are nothing measured. */
export interface Figure extends Cited {
  readonly value: string;
  readonly of: string;
  readonly kind: 'result' | 'design' | 'assumption' | 'request' | 'fact';
  readonly year?: number;
  readonly limits?: string;
}

export interface Publication {
  /** The whole reference, as printed. */
  readonly title: string;
  readonly note?: string;
}

/** That a project illustrates an element for an audience, and who says so. */
export interface ElementRelation extends Cited {
  readonly element: ElementId;
  readonly audience: Audience;
  /** `page`: printed on the project's page. `matrix`: the order of the tiles in the matrix points to it. `own`: our own reading. */
  readonly basis: 'page' | 'matrix' | 'own';
  /** The words on the project's page, where they are the basis. */
  readonly label?: string;
  readonly note?: string;
}

/** How often a project stands in the matrix of an audience. */
export interface MatrixStatement extends Cited {
  readonly audience: Audience;
  readonly tiles: number;
  readonly note?: string;
}

/** A project's message to one audience. */
export interface Message extends Cited {
  readonly audience: MessageAudience;
  readonly text: string;
  readonly note?: string;
}

/** A named way of working or instrument that pages speak of. */
export interface Method extends Cited {
  readonly kind: 'method';
  readonly id: MethodId;
  readonly name: string;
  readonly type: MethodType;
  /** The method that this is a part of. On a page it is recognised as that one. */
  readonly partOf?: MethodId;
  /** The theme under which its source treats it. */
  readonly theme?: string;
  /** The year of a source that is only a snapshot: what is said held then. */
  readonly asOf?: number;
  readonly organisation?: string;
  readonly summary: string;
  readonly names: readonly string[];
  /** Elements it has to do with, in our own reading. */
  readonly elements: readonly ElementId[];
  /** The projects that are about it. */
  readonly projects: readonly ProjectId[];
  readonly links: readonly Link[];
}

/** A worked example from a source. */
export interface Practice extends Cited {
  readonly kind: 'practice';
  readonly id: PracticeId;
  readonly name: string;
  /** `pearl` (parel): a good example. `puzzle` (puzzel): something to think about. `example`: described by a source. */
  readonly type: 'pearl' | 'puzzle' | 'example';
  /** How sure the reading as pearl or puzzle is. */
  readonly sureness?: 'high' | 'medium' | 'low';
  readonly place?: string;
  readonly organisations: readonly string[];
  readonly summary: string;
  /** For whom it is useful and which elements it shows: our own reading. */
  readonly audiences: readonly Audience[];
  readonly elements: readonly ElementId[];
  readonly asOf?: number;
  readonly names: readonly string[];
  readonly links: readonly Link[];
}

/** An abbreviation or concept with its meaning in one line. */
export interface Term extends Cited {
  readonly kind: 'term';
  readonly id: TermId;
  readonly name: string;
  /** What an abbreviation stands for. */
  readonly full?: string;
  readonly meaning: string;
  /** Another thing that the same letters or word can mean. */
  readonly alsoMeans?: string;
  /** Whether the source explains it, or we do. */
  readonly explainedBy: 'source' | 'us';
}

/** What tips, findings and questions share: one statement for one or more audiences, under one or more elements. */
interface Statement extends Cited {
  readonly id: string;
  readonly text: string;
  readonly audiences: readonly Audience[];
  readonly elements: readonly ElementId[];
  /** Who put it under these elements: the source, or our own reading. */
  readonly elementsBasis: 'source' | 'own';
  /** The record that it stands with, when that is no element. */
  readonly project?: ProjectId;
  readonly practice?: PracticeId;
}

/** One thing to do. */
export interface Tip extends Statement {
  readonly kind: 'tip';
  /** The audience as its source prints it, where that is another one. */
  readonly printedFor?: string;
}

/** What research or practice saw; no instruction. */
export interface Finding extends Statement {
  readonly kind: 'finding';
  /** What it tells, when that is not just what was seen. */
  readonly about?: 'obstacle' | 'condition' | 'example';
}

/** One question to reflect on with your team. */
export interface Question extends Statement {
  readonly kind: 'question';
}

/** Where a source contradicts itself or leaves something open. */
export interface Caveat extends Cited {
  readonly text: string;
}

/** An address to read more at. */
export interface Link {
  readonly url: string;
  readonly label: string;
  readonly note?: string;
}

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

/** What only the page of one record shows: first of all where its sources contradict themselves or leave something open. */
export interface RecordDetails {
  readonly caveats: readonly Caveat[];
}

/** What only the page of one project shows. */
export interface ProjectDetails extends RecordDetails {
  /** The sections of its page, in the order of the page. One that the source lacks is absent. */
  readonly sections: { readonly [Name in SectionName]?: Section };
  readonly figures: readonly Figure[];
  /** Organisations that took part. */
  readonly organisations: readonly string[];
  /** What there is to read without an address. */
  readonly publications: readonly Publication[];
  /** How often it stands in the matrix of each audience. */
  readonly matrix: readonly MatrixStatement[];
}

/** What only the page of one element shows. */
export interface ElementDetails extends RecordDetails {
  /** Its parts, each with what practice experienced. */
  readonly subElements: readonly SubElement[];
  /** The elements that it strengthens or needs, as the research names them. */
  readonly relations: readonly RelatedElement[];
}

/** What only the page of one practice shows: what they did, or the whole puzzle. */
export interface PracticeDetails extends RecordDetails {
  readonly text: readonly string[];
}

/** The details of every record that has them, by its id. */
export type Details = { readonly [Id in ProjectId]: ProjectDetails } & {
  readonly [Id in ElementId]: ElementDetails;
} & {
  readonly [Id in PracticeId]: PracticeDetails;
} & { readonly [Id in MethodId]: RecordDetails };

/** Words by which a page shows that it is about a record. */
export interface RecordCues extends Cues {
  readonly id: ElementId | ProjectId | PracticeId;
  readonly kind: 'element' | 'project' | 'practice';
}

/** Whole records, with their details and cues: what the plain JSON holds. */
export type FullContent = {
  readonly [Kind in keyof Content]: readonly {
    readonly id: string;
    readonly kind: string;
    readonly [field: string]: unknown;
  }[];
};

/** How the names of one record are recognised on a page. */
export interface NamedRecord {
  readonly id: ProjectId | MethodId | PracticeId | TermId;
  readonly kind: 'project' | 'method' | 'practice' | 'term';
  /** What to call it when it is found. */
  readonly title: string;
  readonly names: readonly NameRule[];
}

/** One name, and when it counts. */
export interface NameRule {
  readonly name: string;
  /** Capitals do not matter. */
  readonly anyCase?: true;
  /** Counts only where one of these words stands on the page too. */
  readonly context?: readonly string[];
  /** Does not count where one of these words stands on the page. */
  readonly unless?: readonly string[];
}
