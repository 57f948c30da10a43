/**
 * Only what recognising the subject of a page needs.
 *
 * @module
 */
import data from './generated/cues.json' with { type: 'json' };
import type { RecordCues } from './model.ts';

/** The words by which a page shows that it is about an element, project or practice. */
export const cues: readonly RecordCues[] = data;

export type { Cues, RecordCues } from './model.ts';
