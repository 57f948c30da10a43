import * as z from 'zod';
import { Citation } from './citation.ts';
import { NameFile } from './name.ts';
import { CaveatFile, LinkFile } from './statement.ts';
import { Id, Line, prose } from './text.ts';

/** `methods/*.yaml`: a named way of working or instrument that pages speak of. */
export const MethodFile = z.strictObject({
  id: Id,
  name: Line,
  /** What kind of thing it is, for the reader. */
  type: z.enum(['method', 'instrument', 'programme', 'approach']),
  summary: prose(360, 2),
  names: z.array(NameFile).min(1),
  links: z.array(LinkFile).default([]),
  caveats: z.array(CaveatFile).default([]),
  citation: Citation,
});
export type MethodFile = z.infer<typeof MethodFile>;
