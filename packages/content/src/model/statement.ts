import type { ElementId, PracticeId, ProjectId } from '../generated/ids.ts';
import type { Audience } from '../schema/audience.ts';
import type { Cited } from './cited.ts';

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
