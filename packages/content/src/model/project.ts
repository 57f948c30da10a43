import type { ElementId, MethodId, ProjectId } from '../generated/ids.ts';
import type { Audience, MessageAudience } from '../schema/audience.ts';
import type { Contact } from '../schema/project.ts';
import type { Cited, Link, RecordDetails } from './cited.ts';

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
