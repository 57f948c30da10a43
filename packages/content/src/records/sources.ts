import data from '../generated/sources.json' with { type: 'json' };
import type { Cited, ProjectId, Source, SourceId, SourceLink } from '../model.ts';
import { type ById, byId } from './by-id.ts';
import { restore } from './restore.ts';

/** The sources, by id. Frozen. */
export const sources: readonly Source[] = restore(data);

export const source: ById<Source, SourceId> = byId(sources);

/** The address of a source itself, or undefined where nobody knows one. */
export function documentOf(source: Source): SourceLink | undefined {
  return source.links.find(({ itself }) => itself);
}

/** A title without what explains it, for beside a statement: "De Sterkste Schakels, eindrapportage" is "De Sterkste Schakels". */
export function shortTitle({ title }: Source): string {
  return title.replace(/[:,.] .*/, '');
}

/**
 * The document that a statement is from, where a reader would take it for one of the record that it stands under.
 *
 * @returns undefined where they are from one document, and where the statement's project or whose view it is says enough
 */
export function otherSource(statement: Cited & { project?: ProjectId }, under: Cited): Source | undefined {
  const from = source(statement.citation.source);
  return statement.project || from.viewOf || from.id === under.citation.source ? undefined : from;
}
