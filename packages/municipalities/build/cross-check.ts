import type { Change, Municipality } from '../src/model.ts';
import type { EditionFile } from './edition-file.ts';
import type { Problem } from './problem.ts';

/** Which sources a line of the table names. */
interface Cited {
  readonly where: string;
  readonly sources: readonly string[];
}

/** What is wrong between records that are right by themselves. */
export function crossCheck(
  municipalities: readonly Municipality[],
  edition: EditionFile,
  cited: readonly Cited[],
): Problem[] {
  const codes = new Set(municipalities.map(({ code }) => code));
  const sourceIds = new Set(edition.sources.map(({ id }) => id));
  const ours = [...Object.keys(edition.alsoKnownAs), ...Object.keys(edition.otherGgdRegions)];
  return [
    ...repeated(municipalities.map(({ code }) => code)).map(problem('is the code of two municipalities')),
    ...repeated(municipalities.map(({ name }) => name)).map(problem('is the name of two municipalities')),
    ...hosts(municipalities, edition.sharedDomains),
    ...municipalities.filter(hasBareNameMissing).map(({ code }) => ({
      where: code,
      reason: 'its name without the letters of the province must stand under alsoKnownAs',
    })),
    ...cited.flatMap(({ where, sources }) =>
      sources
        .filter((id) => !sourceIds.has(id))
        .map((id) => ({ where, reason: `there is no source "${id}" in data/edition.yaml` })),
    ),
    ...ours.filter((code) => !codes.has(code)).map(problem('is no code of a municipality')),
    ...changes(edition, codes),
  ];
}

const problem = (reason: string) => (where: string) => ({ where, reason });

const repeated = (items: readonly string[]) => items.filter((item, index) => items.indexOf(item) !== index);

/** Somebody who types "bergen" has no letters of a province in mind. */
function hasBareNameMissing({ name, alsoKnownAs }: Municipality): boolean {
  const bare = name.replace(/ \(.+\)$/, '');
  return bare !== name && !alsoKnownAs.includes(bare);
}

function hosts(municipalities: readonly Municipality[], sharedDomains: readonly string[]): Problem[] {
  const all = municipalities.flatMap(({ code, hosts, portalHosts }) =>
    [...hosts, ...portalHosts].map((host) => ({ host, code })),
  );
  const shared = new Set(sharedDomains.flatMap((domain) => [domain, `www.${domain}`]));
  return [
    ...repeated(all.map(({ host }) => host)).map(problem('stands twice in the table')),
    ...all
      .filter(({ host }) => shared.has(host))
      .map(({ host }) => ({ where: host, reason: 'is shared with others: name the own host on it' })),
    ...all.flatMap(({ host, code }) =>
      all
        .filter((other) => other.code !== code && host.endsWith(`.${other.host}`))
        .map((other) => ({ where: host, reason: `lies beneath ${other.host}, which is of ${other.code}` })),
    ),
  ];
}

function changes({ changes, referenceDate }: EditionFile, standing: ReadonlySet<string>): Problem[] {
  const ends = new Map(changes.map(({ code, date }) => [code, date]));
  const goesOn = (code: string, after: Change) => standing.has(code) || (ends.get(code) ?? '') > after.date;
  return [
    ...repeated(changes.map(({ code }) => code)).map(problem('ends twice under changes')),
    ...changes
      .filter(({ date, code }) => standing.has(code) === date <= referenceDate)
      .map(({ date, code }) => ({
        where: code,
        reason: standing.has(code)
          ? `ended on ${date}, and still stands in the table`
          : `ends on ${date}, and does not stand in the table`,
      })),
    ...changes.flatMap((change) =>
      change.into
        .filter((code) => !goesOn(code, change))
        .map((code) => ({ where: change.code, reason: `goes into ${code}, which is not there then` })),
    ),
  ];
}
