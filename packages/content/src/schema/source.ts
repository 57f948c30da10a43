import * as z from 'zod';
import { Year } from './citation.ts';
import { LinkFile } from './statement.ts';
import { Id, Line, prose } from './text.ts';

/** `sources/*.yaml`: one document that the content rests on. */
export const SourceFile = z.strictObject({
  id: Id,
  title: Line,
  publisher: Line,
  year: Year,
  /** One line for the reader: what it is and what to keep in mind. */
  about: prose(320),
  links: z.array(LinkFile).default([]),
});
export type SourceFile = z.infer<typeof SourceFile>;
