/**
 * Schemas of the plain JSON. Everything is held to them when it is built; the package's main entry holds none of this code.
 *
 * @module
 */
import * as z from 'zod';
import type * as model from './model.ts';
import { ggdRegions, provinces } from './regions.ts';

const Line = z
  .string()
  .refine((text) => text !== '' && text.trim() === text, 'must not be empty or have spaces at its ends');

export const Code = z.string().regex(/^GM\d{4}$/, 'a code is GM and four digits: "GM0344"');

export const Day = z.iso.date('a day is written as "2027-01-01"');

/** Lower case, at least two labels: never a whole top-level domain. */
export const Host = z
  .string()
  .regex(
    /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/,
    'a host is a name in lower case, without https:// and without a path: "www.utrecht.nl"',
  );

export const Municipality = z.strictObject({
  code: Code,
  name: Line,
  alsoKnownAs: z.array(Line),
  province: z.enum(provinces),
  hosts: z.array(Host).min(1, 'needs at least one host'),
  portalHosts: z.array(Host),
  ggdRegion: z.enum(ggdRegions),
  otherGgdRegion: z.enum(ggdRegions).optional(),
}) satisfies z.ZodType<model.Municipality>;

export const Change = z.strictObject({
  date: Day,
  code: Code,
  name: Line,
  into: z.array(Code).min(1, 'needs at least one municipality that it went into'),
  note: Line.optional(),
}) satisfies z.ZodType<model.Change>;

export const Source = z.strictObject({
  id: Line,
  title: Line,
  publisher: Line,
  date: z.string().regex(/^\d{4}(-\d\d){0,2}$/, 'a date is written as "2026-05-16", "2026-05" or "2026"'),
  licence: Line,
  usedFor: Line,
}) satisfies z.ZodType<model.Source>;

export const Edition = z.strictObject({
  referenceDate: Day,
  sources: z.array(Source).min(1),
}) satisfies z.ZodType<model.Edition>;
