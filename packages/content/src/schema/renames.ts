import * as z from 'zod';
import { Id } from './text.ts';

/** `renames.yaml`: old ids, each with the one that took its place, or null when the record is gone. */
export const RenamesFile = z
  .record(Id, Id.nullable())
  .nullable()
  .transform((renames) => renames ?? {});
export type RenamesFile = z.infer<typeof RenamesFile>;
