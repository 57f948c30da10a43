import * as z from 'zod';
import { Year } from './citation.ts';
import { LinkFile, statementLists } from './statement.ts';
import { Id, Line, prose } from './text.ts';

/** `sources/*.yaml`: one document that the content rests on. */
export const SourceFile = z.strictObject({
  id: Id,
  title: Line,
  publisher: Line,
  year: Year,
  /** One line for the reader: what it is and what to keep in mind. */
  about: prose(320),
  /** Whose view it is, where it is a view: shown with everything from it. */
  viewOf: Line.optional(),
  /** `itself` marks the address of the document itself; the others are what it refers to. */
  links: z.array(LinkFile.extend({ itself: z.literal(true).optional() })).default([]),
  /** What belongs to no one element, project or practice. Each says under which elements it falls, as our own reading. */
  ...statementLists,
});
export type SourceFile = z.infer<typeof SourceFile>;
