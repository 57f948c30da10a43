/**
 * What is known of our own content before any page is read: made when the package is built, for it takes far longer to work out than
 * to read. It holds no weights: those may change without it.
 *
 * @module
 */
import type { ElementId, ProjectId } from '@slim-samenwerken/content';
import data from './generated/model.json' with { type: 'json' };

/** A cue of an editor, ready to be looked for. */
export interface Cue {
  readonly stems: readonly string[];
  /** How many words it has, the small ones too. */
  readonly span: number;
  /** Small words are part of it ("in het dorp"): it must stand there just so. */
  readonly exact: boolean;
}

/** A record that can be suggested: what an editor says it is known by, and the terms of its own texts. */
export interface Subject<Id extends string = string> {
  readonly id: Id;
  readonly cues: readonly (Cue & { readonly strong: boolean })[];
  /** By its number each term that its statements have, and how many of them have it. */
  readonly terms: readonly number[];
  readonly having: readonly number[];
}

/** The world that the content is about: the words of `vocabulary.ts`. */
interface WorldCues {
  readonly partners: readonly (readonly Cue[])[];
  readonly others: readonly (readonly Cue[])[];
  readonly elsewhere: readonly Cue[];
  readonly families: readonly Cue[];
  readonly together: { readonly strong: readonly Cue[]; readonly weak: readonly Cue[] };
}

export interface Model {
  /** The stems of all statements: the place of one is its number. */
  readonly terms: readonly string[];
  /** How many of the statements have each term, and how many statements there are. */
  readonly having: readonly number[];
  readonly statements: number;
  readonly elements: readonly Subject<ElementId>[];
  readonly projects: readonly Subject<ProjectId>[];
  /** The terms of each tip, in the order of the content, the rarest first. */
  readonly tips: readonly (readonly number[])[];
  readonly world: WorldCues;
  /** The words that a compound may have as a part, with their stems. */
  readonly parts: readonly (readonly [word: string, root: string])[];
}

export const model: Model = data;
