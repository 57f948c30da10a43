import data from '../generated/terms.json' with { type: 'json' };
import type { Term, TermId } from '../model.ts';
import { type ById, byId } from './by-id.ts';
import { restore } from './restore.ts';

/** The terms, by id. Frozen. */
export const terms: readonly Term[] = restore(data);

export const term: ById<Term, TermId> = byId(terms);
