import data from '../generated/sources.json' with { type: 'json' };
import type { Source, SourceId, SourceLink } from '../model.ts';
import { type ById, byId } from './by-id.ts';
import { restore } from './restore.ts';

/** The sources, by id. Frozen. */
export const sources: readonly Source[] = restore(data);

export const source: ById<Source, SourceId> = byId(sources);

/** The address of a source itself, or undefined where nobody knows one. */
export function documentOf(source: Source): SourceLink | undefined {
  return source.links.find(({ itself }) => itself);
}
