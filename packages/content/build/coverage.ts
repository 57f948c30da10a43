import type { FullContent } from '../src/model.ts';
import type { AuthoredContent } from './load.ts';
import type { Problem } from './problem.ts';

/** How much there is of each kind from each source: a table, and how many citations there are in all. */
export function coverage(content: FullContent): string {
  const sources = content.sources.map(({ id }) => id);
  const kinds = Object.entries(content).filter(([kind]) => kind !== 'sources');
  const counted = kinds.map(([kind, records]) => {
    const cited = sources.map((source) => records.filter((record) => citedSource(record) === source).length);
    return [kind, ...cited.map(String), String(records.length)];
  });
  const citations = kinds.reduce((sum, [, records]) => sum + countCitations(records), 0);
  return `${table([['', ...sources, 'all'], ...counted])}\n\n${citations} statements, each with its source, section and year.`;
}

/** Records that nobody refers to: they would never be shown. */
export function orphans(authored: AuthoredContent, content: FullContent): Problem[] {
  const cited = new Set(Object.values(content).flatMap((records) => records.map(citedSource)));
  const uncited = authored.sources
    .filter(({ data }) => !cited.has(data.id))
    .map((file) => file.problem(['id'], 'no record cites this source'));
  // What a source says to do or to ask is found through its elements; what it found can be about the source itself.
  const unplaced = authored.sources.flatMap((file) =>
    (['tips', 'questions'] as const).flatMap((list) =>
      file.data[list].flatMap(({ elements }, index) =>
        (elements ?? []).length > 0
          ? []
          : [file.problem([list, index], 'falls under no element, so nobody would ever see it')],
      ),
    ),
  );
  return [...uncited, ...unplaced];
}

function citedSource(record: FullContent['tips'][number]): string | undefined {
  return (record['citation'] as { source: string } | undefined)?.source;
}

function countCitations(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]) => sum + (key === 'citation' ? 1 : countCitations(inner)),
    0,
  );
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
