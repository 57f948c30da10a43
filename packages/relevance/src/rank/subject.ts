import { type ElementId, elements, type ProjectId, projects } from '@slim-samenwerken/content';
import { words } from '../text/words.ts';
import { type Cue, compileCues } from './cue.ts';
import { recordTerms, type TermVector } from './terms.ts';

/** A record that can be suggested: what an editor says it is known by, and the terms of its own texts. */
export interface Subject<Id extends string> {
  readonly id: Id;
  readonly cues: readonly Cue[];
  readonly terms: TermVector;
}

export const elementSubjects: readonly Subject<ElementId>[] = elements.map(({ id, cues }) => ({
  id,
  cues: compileCues(cues),
  terms: recordTerms(id),
}));

export const projectSubjects: readonly Subject<ProjectId>[] = projects.map(({ id, cues }) => ({
  id,
  cues: compileCues(cues),
  terms: recordTerms(id),
}));

/** Every word of every cue, as a part that a compound may have. */
export const cueWords: readonly string[] = [...elements, ...projects].flatMap(({ cues }) =>
  [...cues.strong, ...cues.weak].flatMap((text) => words(text).map(({ word }) => word)),
);
