/**
 * What is known of our own content before any page is read: made when the package is built, for it takes far longer to work out than
 * to read. It holds no weights: those may change without it. What a page has no use for stays text.
 *
 * @module
 */
import type { ElementId, ProjectId } from '@slim-samenwerken/content';
import data from './generated/model.json' with { type: 'json' };
import type { Parts } from './text/compounds.ts';

/** A record that can be suggested: what an editor says it is known by, and how much its own texts say. */
export interface Subject<Id extends string = string> {
  readonly id: Id;
  readonly cues: CueList;
  /** The sum of how many of its statements have each stem. */
  readonly size: number;
}

/** The number of a list of cues: those of a subject, or some words of `vocabulary.ts`. */
export type CueList = number;

/** The world that the content is about: the words of `vocabulary.ts`. */
interface WorldCues {
  readonly partners: readonly CueList[];
  readonly others: readonly CueList[];
  readonly elsewhere: CueList;
  readonly families: CueList;
  readonly together: { readonly strong: CueList; readonly weak: CueList };
}

/** The own pages of records on the web, by host: a line for each, with the id of the record and the path. */
export type OwnPages = Readonly<Record<string, string>>;

export interface Model {
  /**
   * The stems of all statements and cues, in order: `;` parts them, and the place of one is its number. Each is followed by what is known of
   * it, with spaces between: how many of the statements have it, what its subjects say in it, and the cues to look for where it
   * stands. `rank/known-stems.ts` reads that.
   */
  readonly stems: string;
  /** How many statements there are. */
  readonly statements: number;
  readonly elements: readonly Subject<ElementId>[];
  readonly projects: readonly Subject<ProjectId>[];
  /** The numbers of the stems of each tip, in the order of the content, the rarest first: `;` parts tips, and spaces stems. */
  readonly tips: string;
  readonly world: WorldCues;
  readonly ownPages: { readonly project: OwnPages; readonly method: OwnPages };
  /** The words that a compound may have as a part. */
  readonly parts: Parts;
}

export const model: Model = data;
