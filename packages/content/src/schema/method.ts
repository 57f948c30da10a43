import * as z from 'zod';
import { Citation, Year } from './citation.ts';
import { NameFile } from './name.ts';
import { CaveatFile, LinkFile } from './statement.ts';
import { Id, Line, prose } from './text.ts';

/** What kind of thing it is, for the reader. */
export const MethodType = z.enum([
  'method',
  'instrument',
  'programme',
  'approach',
  'intervention',
  'guideline',
  'training',
  'product',
  'network',
  'research',
]);
export type MethodType = z.infer<typeof MethodType>;

/** `methods/*.yaml`: a named way of working or instrument that pages speak of. */
export const MethodFile = z.strictObject({
  id: Id,
  name: Line,
  type: MethodType,
  /** The method that this is a part of. On a page it is recognised as that one: "M@ZL-app" is M@ZL with something behind it. */
  partOf: Id.optional(),
  /** The theme under which its source treats it. */
  theme: Line.optional(),
  /** The year of a source that is only a snapshot: what is said held then, and is never shown as current. */
  asOf: Year.optional(),
  organisation: Line.optional(),
  /** Elements it has to do with, in our own reading. */
  elements: z.array(Id).default([]),
  summary: prose(360, 2),
  names: z.array(NameFile).min(1),
  links: z.array(LinkFile).default([]),
  caveats: z.array(CaveatFile).default([]),
  citation: Citation,
});
export type MethodFile = z.infer<typeof MethodFile>;
