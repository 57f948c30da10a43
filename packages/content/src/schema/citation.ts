import * as z from 'zod';
import { Id, Line } from './text.ts';

/** The year that a statement speaks of. */
export const Year = z.int().min(1990).max(2100);

/** A place in a source: which document, where in it, and the year it speaks of. */
export const Citation = z.strictObject({ source: Id, section: Line, year: Year });
export type Citation = z.infer<typeof Citation>;

/**
 * As authored under a record. Within the record's own place in its source: only the section ("Tips"), with the year when the statement
 * speaks of another one. Elsewhere: with the source, and then the section is the whole place.
 */
export const CitationFile = z.union([Line, Citation.partial().required({ section: true })], {
  error: 'needs a citation: the section of the source, or { source, section, year }',
});
export type CitationFile = z.infer<typeof CitationFile>;
