import { join } from 'node:path';
import type { Change, Edition, Municipality } from '../src/model.ts';
import * as schema from '../src/schema.ts';
import { crossCheck } from './cross-check.ts';
import { type EditionFile, readEdition } from './edition-file.ts';
import { DataError, problemsOf } from './problem.ts';
import { listOf, type Row, readTable } from './tsv.ts';

/** What the package offers, checked. */
export interface Data {
  readonly municipalities: readonly Municipality[];
  readonly changes: readonly Change[];
  readonly edition: Edition;
}

/** The columns of `data/municipalities.tsv`. Several hosts have spaces between them, sources bars. */
export const columns = [
  'code',
  'name',
  'province',
  'hosts',
  'portal_hosts',
  'ggd_region',
  'sources',
] as const;

/**
 * Reads the table of facts and the edition, and holds them to the schemas and to each other.
 *
 * @param root the folder that holds `data/`
 * @throws {DataError} with everything that is wrong
 */
export function load(root: string): Data {
  const edition = readEdition(root);
  const rows = readTable(join(root, 'data/municipalities.tsv'), columns);
  const parsed = rows.map((row) => schema.Municipality.safeParse(municipalityOf(row, edition)));
  const problems = parsed.flatMap(({ error }, index) =>
    error ? problemsOf(error, rows[index]?.where ?? '') : [],
  );
  // How records go together is only looked at once each is right: a wrong one would make others look wrong.
  if (problems.length > 0) throw new DataError(problems);
  const municipalities = parsed.flatMap(({ data }) => data ?? []);
  const cited = rows.map(({ where, fields }) => ({ where, sources: fields['sources']?.split('|') ?? [] }));
  const wrong = crossCheck(municipalities, edition, cited);
  if (wrong.length > 0) throw new DataError(wrong);

  const byName = new Intl.Collator('nl', { ignorePunctuation: true });
  return {
    municipalities: municipalities.toSorted((a, b) => byName.compare(a.name, b.name)),
    changes: edition.changes.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))),
    edition: { referenceDate: edition.referenceDate, sources: edition.sources },
  };
}

function municipalityOf({ fields }: Row, edition: EditionFile) {
  const code = fields['code'] ?? '';
  const other = edition.otherGgdRegions[code];
  return {
    code,
    name: fields['name'],
    alsoKnownAs: edition.alsoKnownAs[code] ?? [],
    province: fields['province'],
    hosts: listOf(fields['hosts']),
    portalHosts: listOf(fields['portal_hosts']),
    ggdRegion: fields['ggd_region'],
    ...(other && { otherGgdRegion: other }),
  };
}
