import type { ElementId, MethodId, PracticeId, ProjectId, TermId } from '../generated/ids.ts';
import type { Cues } from '../schema/element.ts';

/** Words by which a page shows that it is about a record. */
export interface RecordCues extends Cues {
  readonly id: ElementId | ProjectId | PracticeId;
  readonly kind: 'element' | 'project' | 'practice';
}

/** How the names of one record are recognised on a page. */
export interface NamedRecord {
  readonly id: ProjectId | MethodId | PracticeId | TermId;
  readonly kind: 'project' | 'method' | 'practice' | 'term';
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
