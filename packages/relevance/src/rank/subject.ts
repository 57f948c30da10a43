import type { ElementId, ProjectId } from '@slim-samenwerken/content';
import { cues, type RecordCues } from '@slim-samenwerken/content/cues';
import { words } from '../text/words.ts';
import { type Cue, compileCues } from './cue.ts';
import { type RecordTerms, recordTerms } from './terms.ts';

/** A record that can be suggested: what an editor says it is known by, and the terms of its own texts. */
export interface Subject<Id extends string> {
  readonly id: Id;
  readonly cues: readonly Cue[];
  readonly terms: RecordTerms;
}

const subjects = <Id extends string>(kind: RecordCues['kind']): Subject<Id>[] =>
  cues
    .filter((record) => record.kind === kind)
    .map((record) => ({
      id: record.id as string as Id,
      cues: compileCues(record),
      terms: recordTerms(record.id),
    }));

export const elementSubjects: readonly Subject<ElementId>[] = subjects('element');
export const projectSubjects: readonly Subject<ProjectId>[] = subjects('project');

/** Every word of every cue, as a part that a compound may have. */
export const cueWords: readonly string[] = cues.flatMap(({ strong, weak }) =>
  [...strong, ...weak].flatMap((text) => words(text).map(({ word }) => word)),
);
