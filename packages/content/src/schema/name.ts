import * as z from 'zod';
import { Line } from './text.ts';

/**
 * A string by which a record is recognised on a page. Written as plain text it must stand there with the same capitals.
 */
export const NameFile = z.union([
  Line,
  z.strictObject({
    name: Line,
    /** `exact`: the same capitals. `any`: capitals do not matter; only for names that are no ordinary words. */
    case: z.enum(['exact', 'any']).default('exact'),
    /** An ambiguous name counts only on a page where at least one of these words stands too. */
    context: z.array(Line).min(1).optional(),
    /** A page with one of these words means something else by the name. */
    unless: z.array(Line).min(1).optional(),
  }),
]);
export type NameFile = z.infer<typeof NameFile>;
