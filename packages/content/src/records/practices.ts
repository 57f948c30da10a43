import data from '../generated/practices.json' with { type: 'json' };
import type { ElementId, Practice, PracticeId } from '../model.ts';
import { type ById, byId } from './by-id.ts';
import { restore } from './restore.ts';

/** The practices, by id. Frozen. */
export const practices: readonly Practice[] = restore(data);

export const practice: ById<Practice, PracticeId> = byId(practices);

/** The practices that show an element, in our own reading. */
export function practicesOfElement(elementId: ElementId): Practice[] {
  return practices.filter(({ elements }) => elements.includes(elementId));
}
