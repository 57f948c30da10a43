import * as z from 'zod';
import { Citation } from './citation.ts';
import { NameFile } from './name.ts';
import { Id, Line, prose } from './text.ts';

/** `terms/*.yaml`: an abbreviation or concept with a one-line meaning. */
export const TermFile = z.strictObject({
  id: Id,
  /** As a reader meets it: "JGZ", "normaliseren". */
  name: Line,
  /** What an abbreviation stands for. */
  full: Line.optional(),
  /** One line: what it means here. */
  meaning: prose(200, 2),
  /** How it is written on pages. Ambiguous ones ask for context, as all names do. */
  names: z.array(NameFile).min(1),
  /** Another thing that the same letters or word can mean. */
  alsoMeans: Line.optional(),
  /** Whether the source explains it, or we do: common knowledge that the source takes for granted. */
  explainedBy: z.enum(['source', 'us']),
  citation: Citation,
});
export type TermFile = z.infer<typeof TermFile>;
