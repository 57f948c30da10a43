import * as z from 'zod';
import { Id } from './text.ts';

/** `edition/edition.yaml`: the day this edition of the content was made up. */
export const EditionFile = z.strictObject({ id: Id, date: z.iso.date() });
