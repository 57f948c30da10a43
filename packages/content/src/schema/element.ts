import * as z from 'zod';
import { Citation } from './citation.ts';
import { CaveatFile, FindingFile, TipFile } from './statement.ts';
import { Id, Line, prose } from './text.ts';

/** Words by which a page shows that it is about a record. Stems and compounds are found too. */
export const Cues = z.strictObject({
  /** Words and phrases that mean this and hardly anything else. */
  strong: z.array(Line).min(1),
  /** Words that only add to the others. */
  weak: z.array(Line).default([]),
});
export type Cues = z.infer<typeof Cues>;

/** `elements/*.yaml`: one working element of collaboration. */
export const ElementFile = z.strictObject({
  id: Id,
  /** 1-12; the elements that the research added have none. */
  number: z.int().min(1).max(12).optional(),
  name: Line,
  /** Other wordings that the sources use for it. */
  alsoCalled: z.array(Line).default([]),
  summary: prose(280, 2),
  cues: Cues,
  tips: z.array(TipFile).default([]),
  findings: z.array(FindingFile).default([]),
  caveats: z.array(CaveatFile).default([]),
  citation: Citation,
});
export type ElementFile = z.infer<typeof ElementFile>;
