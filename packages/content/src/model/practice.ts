import type { ElementId, PracticeId } from '../generated/ids.ts';
import type { Audience } from '../schema/audience.ts';
import type { Cited, Link, RecordDetails } from './cited.ts';

/** A worked example from a source. */
export interface Practice extends Cited {
  readonly kind: 'practice';
  readonly id: PracticeId;
  readonly name: string;
  /** `pearl` (parel): a good example. `puzzle` (puzzel): something to think about. `example`: described by a source. */
  readonly type: 'pearl' | 'puzzle' | 'example';
  /** How sure the reading as pearl or puzzle is. */
  readonly sureness?: 'high' | 'medium' | 'low';
  readonly place?: string;
  readonly organisations: readonly string[];
  readonly summary: string;
  /** For whom it is useful and which elements it shows: our own reading. */
  readonly audiences: readonly Audience[];
  readonly elements: readonly ElementId[];
  readonly asOf?: number;
  readonly names: readonly string[];
  readonly links: readonly Link[];
}

/** What only the page of one practice shows: what they did, or the whole puzzle. */
export interface PracticeDetails extends RecordDetails {
  readonly text: readonly string[];
}
