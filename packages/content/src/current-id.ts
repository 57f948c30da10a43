import { renames } from './generated/renames.ts';

/**
 * The id that a record has today, for who kept one from an earlier edition.
 *
 * @returns the same id when it was never changed, when its record was taken away, and when it is none of ours
 */
export function currentId(id: string): string {
  return (Object.hasOwn(renames, id) && renames[id]) || id;
}
