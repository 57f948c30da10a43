import * as z from 'zod';
import { Citation, CitationFile } from './citation.ts';
import { CaveatFile, statementLists } from './statement.ts';
import { Id, Line, prose } from './text.ts';

/** Words by which a page shows that it is about a record. Stems and compounds are found too. */
export const Cues = z.strictObject({
  /** Words and phrases that mean this and hardly anything else. */
  strong: z.array(Line).min(1),
  /** Words that only add to the others. */
  weak: z.array(Line).default([]),
});
export type Cues = z.infer<typeof Cues>;

/**
 * Whether practice experienced it as working: yes (`works`), yes under a condition (`works_if`), in part, not by itself, or the research
 * gives no verdict. Never more than experienced.
 */
export const Verdict = z.enum(['works', 'works_if', 'partly', 'not_alone', 'no_verdict']);
export type Verdict = z.infer<typeof Verdict>;

const Experience = z.strictObject({ verdict: Verdict, text: prose(240, 2), citation: CitationFile });

const SubElement = Experience.extend({ id: Id, name: Line });

const Relation = z.strictObject({ element: Id, text: prose(200, 2), citation: CitationFile });

/** `elements/*.yaml`: one working element of collaboration. */
export const ElementFile = z.strictObject({
  id: Id,
  /** 1-12; the elements that the research added have none. */
  number: z.int().min(1).max(12).optional(),
  name: Line,
  /** Other wordings that the sources use for it. */
  aliases: z.array(Line).default([]),
  summary: prose(280, 2),
  cues: Cues,
  /** What the research heard about it as a whole. Experienced as working, never proven. */
  experience: Experience.optional(),
  /** Its parts, each with what practice experienced. */
  subElements: z.array(SubElement).default([]),
  /** The elements that it strengthens or needs, as the research names them. */
  relations: z.array(Relation).default([]),
  ...statementLists,
  caveats: z.array(CaveatFile).default([]),
  citation: Citation,
});
export type ElementFile = z.infer<typeof ElementFile>;
