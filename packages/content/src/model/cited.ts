import type { SourceId } from '../generated/ids.ts';

/** A place in a source, and the year that the statement speaks of. */
export interface Citation {
  readonly source: SourceId;
  readonly section: string;
  readonly year: number;
}

/** What every statement and record has: where it stands. */
export interface Cited {
  readonly citation: Citation;
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

/** An address in a source. */
export interface SourceLink extends Link {
  /** The document itself stands there; the other addresses are what it refers to. */
  readonly itself?: true;
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
  readonly links: readonly SourceLink[];
}

/** What only the page of one record shows: first of all where its sources contradict themselves or leave something open. */
export interface RecordDetails {
  readonly caveats: readonly Caveat[];
}
