import data from '../generated/elements.json' with { type: 'json' };
import type { Element, ElementId } from '../model.ts';
import { type ById, byId } from './by-id.ts';
import { restore } from './restore.ts';

/** The elements, by number; the three more that the research found come last. Frozen. */
export const elements: readonly Element[] = restore(data);

export const element: ById<Element, ElementId> = byId(elements);
