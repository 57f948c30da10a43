import type { Change } from '../src/model.ts';

/** A municipality in a list. What a list does not tell is undefined, and not compared. */
export interface Listed {
  readonly code: string;
  readonly name: string;
  readonly province?: string | undefined;
  readonly ggdRegion?: string | undefined;
  /** Hosts of every kind, in any order. */
  readonly hosts?: readonly string[] | undefined;
}

/**
 * How a newer list differs from ours, a line for each difference: first who came, went or got another code, then what else changed.
 *
 * @param changes the mergers that we know of: one that a list bears out needs no work but a new reference date
 */
export function differences(
  ours: readonly Listed[],
  newer: readonly Listed[],
  changes: readonly Change[],
): string[] {
  const gone = missingFrom(newer, ours);
  const added = missingFrom(ours, newer);
  // Somebody who goes and comes back under the same name only got another code.
  const recoded = gone.flatMap((before) => {
    const after = added.find(({ name }) => name === before.name);
    return after ? [{ before, after }] : [];
  });
  const isRecoded = ({ name }: Listed) => recoded.some(({ before }) => before.name === name);
  const stayed = newer.flatMap((after) => {
    const before = ours.find(({ code }) => code === after.code);
    return before ? [{ before, after }] : [];
  });

  return [
    ...repeatedCodes(newer).map((code) => `!  ${code} stands twice in the newer list`),
    ...added.filter((one) => !isRecoded(one)).map(({ code, name }) => `+  ${code} ${name}: new`),
    ...gone
      .filter((one) => !isRecoded(one))
      .map(({ code, name }) => `-  ${code} ${name}: gone, ${whereTo(code, changes)}`),
    ...recoded.map(({ before, after }) => `~  ${before.name}: code ${before.code} -> ${after.code}`),
    ...[...stayed, ...recoded].flatMap(({ before, after }) => changed(before, after)),
  ];
}

function missingFrom(list: readonly Listed[], from: readonly Listed[]): Listed[] {
  const codes = new Set(list.map(({ code }) => code));
  return from.filter(({ code }) => !codes.has(code));
}

function repeatedCodes(list: readonly Listed[]): string[] {
  const codes = list.map(({ code }) => code);
  return codes.filter((code, index) => codes.indexOf(code) !== index);
}

function whereTo(code: string, changes: readonly Change[]): string {
  const change = changes.find((each) => each.code === code);
  return change
    ? `known to go into ${change.into.join(', ')} on ${change.date}`
    : 'and no change says where to: add one to data/edition.yaml';
}

function changed(before: Listed, after: Listed): string[] {
  const field = (what: string, was: string | undefined, is: string | undefined) =>
    was === undefined || is === undefined || was === is ? [] : [`${what} "${was}" -> "${is}"`];
  const hosts = before.hosts && after.hosts ? hostChanges(before.hosts, after.hosts) : [];
  return [
    ...field('name', before.name, after.name),
    ...field('province', before.province, after.province),
    ...field('GGD region', before.ggdRegion, after.ggdRegion),
    ...hosts,
  ].map((change) => `~  ${after.code} ${after.name}: ${change}`);
}

function hostChanges(before: readonly string[], after: readonly string[]): string[] {
  return [
    ...after.filter((host) => !before.includes(host)).map((host) => `host + ${host}`),
    ...before.filter((host) => !after.includes(host)).map((host) => `host - ${host}`),
  ];
}
