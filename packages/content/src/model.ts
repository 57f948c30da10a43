import type { ElementId, MethodId, ProjectId, SourceId } from './generated/ids.ts';
import type { Audience, MessageAudience } from './schema/audience.ts';
import type { Cues } from './schema/element.ts';
import type { Contact } from './schema/project.ts';

export type { Audience, Contact, Cues, ElementId, MessageAudience, MethodId, ProjectId, SourceId };

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
  readonly links: readonly Link[];
}

/** One of the working elements of collaboration: 1-12 by number, the others without. */
export interface Element extends Cited {
  readonly kind: 'element';
  readonly id: ElementId;
  readonly number?: number;
  readonly name: string;
  readonly alsoCalled: readonly string[];
  readonly summary: string;
  readonly cues: Cues;
  readonly caveats: readonly Caveat[];
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
  readonly cues: Cues;
  readonly methods: readonly MethodId[];
  readonly elements: readonly ElementRelation[];
  readonly matrix: readonly MatrixStatement[];
  readonly messages: readonly Message[];
  readonly links: readonly Link[];
  readonly contacts: readonly Contact[];
  readonly caveats: readonly Caveat[];
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
  readonly type: 'method' | 'instrument' | 'programme' | 'approach';
  readonly summary: string;
  readonly names: readonly string[];
  /** The projects that are about it. */
  readonly projects: readonly ProjectId[];
  readonly links: readonly Link[];
  readonly caveats: readonly Caveat[];
}

/** What tips and findings share: one statement for one or more audiences, under one or more elements. */
interface Statement extends Cited {
  readonly id: string;
  readonly text: string;
  readonly audiences: readonly Audience[];
  readonly elements: readonly ElementId[];
  /** Who put it under these elements: the source, or our own reading. */
  readonly elementsBasis: 'source' | 'own';
  readonly project?: ProjectId;
}

/** One thing to do. */
export interface Tip extends Statement {
  readonly kind: 'tip';
}

/** What research or practice saw; no instruction. */
export interface Finding extends Statement {
  readonly kind: 'finding';
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
  readonly tips: readonly Tip[];
  readonly findings: readonly Finding[];
}

/** How the names of one record are recognised on a page. */
export interface NamedRecord {
  readonly id: ProjectId | MethodId;
  readonly kind: 'project' | 'method';
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
