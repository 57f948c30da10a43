import * as z from 'zod';
import { Audience } from './audience.ts';
import { Citation, Year } from './citation.ts';
import { Cues } from './element.ts';
import { NameFile } from './name.ts';
import { CaveatFile, LinkFile, statementLists } from './statement.ts';
import { Id, Line, prose } from './text.ts';

/** `practices/*.yaml`: a worked example from a source. */
export const PracticeFile = z.strictObject({
  id: Id,
  name: Line,
  /** `pearl` (parel): a good example. `puzzle` (puzzel): something to think about. `example`: a practice that a source describes. */
  type: z.enum(['pearl', 'puzzle', 'example']),
  /** How sure the reading as pearl or puzzle is: the layout of the source is lost. */
  sureness: z.enum(['high', 'medium', 'low']).optional(),
  place: Line.optional(),
  organisations: z.array(Line).default([]),
  /** Two sentences: what it is, and what came of it. For a puzzle: the case, and the question. */
  summary: prose(360, 2),
  /** What they did, or the whole puzzle, in short paragraphs. */
  text: z.array(prose(600)).default([]),
  /** For whom it is useful and which elements it shows: our own reading. */
  audiences: z.array(Audience).min(1),
  elements: z.array(Id).min(1),
  /** The year for which it holds, shown as "stand 2018". */
  asOf: Year.optional(),
  names: z.array(NameFile).default([]),
  cues: Cues.optional(),
  links: z.array(LinkFile).default([]),
  caveats: z.array(CaveatFile).default([]),
  ...statementLists,
  citation: Citation,
});
export type PracticeFile = z.infer<typeof PracticeFile>;
