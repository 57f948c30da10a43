import citations from '../generated/citations.json' with { type: 'json' };
import type { Stored } from '../model/content.ts';

/**
 * Makes records of a stored list: each with its citation, and frozen, so that no consumer can change what another one reads. What is inside a
 * record is read-only by its type.
 */
export function restore<Item extends object>(list: readonly Stored<Item>[]): readonly Item[] {
  for (const item of list as readonly { citation?: unknown }[]) {
    if (typeof item.citation === 'number') item.citation = citations[item.citation];
    Object.freeze(item);
  }
  return Object.freeze(list) as unknown as readonly Item[];
}
