import type { TermId } from '../generated/ids.ts';
import type { Cited } from './cited.ts';

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
