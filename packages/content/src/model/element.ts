import type { ElementId } from '../generated/ids.ts';
import type { Verdict } from '../schema/element.ts';
import type { Cited, RecordDetails } from './cited.ts';

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

/** What only the page of one element shows. */
export interface ElementDetails extends RecordDetails {
  /** Its parts, each with what practice experienced. */
  readonly subElements: readonly SubElement[];
  /** The elements that it strengthens or needs, as the research names them. */
  readonly relations: readonly RelatedElement[];
}
