import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gathered } from '../build/gathered.ts';
import { load } from '../build/load.ts';

const data = join(import.meta.dirname, '../data');
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'municipalities-'));
  cpSync(data, join(root, 'data'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes something else in a file of the data, and loads them. */
function loadWith(file: string, what: string, instead: string): () => unknown {
  const path = join(root, 'data', file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(what)) throw new Error(`${file} does not hold ${what}`);
  writeFileSync(path, text.replace(what, instead));
  return () => load(root);
}

describe('a wrong table is refused, and told where', () => {
  it.each([
    ['GM0014\t', '14\t', 'municipalities.tsv:2 code: a code is GM and four digits'],
    [
      'gemeente.groningen.nl',
      'https://gemeente.groningen.nl/',
      'municipalities.tsv:2 hosts.0: a host is a name',
    ],
    ['gemeente.groningen.nl', 'nl', 'municipalities.tsv:2 hosts.0: a host is a name'],
    ['gemeente.groningen.nl', '', 'municipalities.tsv:2 hosts: needs at least one host'],
    ['gemeente.groningen.nl', 'groningen.nl', 'groningen.nl: is shared with others'],
    ['gemeente.groningen.nl', 'www.groningen.nl', 'www.groningen.nl: is shared with others'],
    ['gemeente.groningen.nl', 'www.almere.nl', 'www.almere.nl: stands twice'],
    ['gemeente.groningen.nl', 'stad.almere.nl', 'stad.almere.nl: lies beneath almere.nl, which is of GM0034'],
    ['GGD Groningen', 'GGD Stad', 'municipalities.tsv:2 ggdRegion: '],
    ['GM0034\tAlmere\tFlevoland', 'GM0034\tAlmere\tIJsselmeer', 'municipalities.tsv:3 province: '],
    ['GM0034\tAlmere', 'GM0014\tAlmere', 'GM0014: is the code of two municipalities'],
    ['GM0034\tAlmere', 'GM0034\tGroningen', 'Groningen: is the name of two municipalities'],
    ['GM0034\tAlmere', 'GM0034\tAlmere (F.)', 'GM0034: its name without the letters of the province'],
    ['ROO|PV', 'KvK|PV', 'municipalities.tsv:2: there is no source "KvK"'],
    ['\tprovince\t', '\tprovincie\t', 'municipalities.tsv:1: needs a column province'],
    ['GM0014\t', '', 'municipalities.tsv:2: has 6 fields, and there are 7 columns'],
  ])('%j -> %j', (what, instead, reason) => {
    expect(loadWith('municipalities.tsv', what, instead)).toThrow(reason);
  });
});

describe('a wrong edition is refused, and told where', () => {
  it.each([
    [
      'referenceDate: "2026-01-01"',
      'referenceDate: 1 januari',
      'data/edition.yaml referenceDate: a day is written as',
    ],
    ['GM0060:', 'GM0061:', 'GM0061: is no code of a municipality'],
    ['GM1696', 'GM1697', 'GM1697: ends on 2027-01-01, and does not stand in the table'],
    [
      'date: "2027-01-01"',
      'date: "2025-01-01"',
      'GM1696: ended on 2025-01-01, and still stands in the table',
    ],
    ['into: [GM0402]', 'into: [GM0457]', 'GM1696: goes into GM0457, which is not there then'],
    ['into: [GM0402]', 'into: []', 'into: needs at least one municipality'],
    ['code: GM0010', 'code: GM0003', 'GM0003: ends twice'],
    ['sharedDomains:', 'sharedDomain:', 'data/edition.yaml'],
    ['sources:\n', 'sources: [\n', 'data/edition.yaml: is not valid YAML'],
  ])('%j -> %j', (what, instead, reason) => {
    expect(loadWith('edition.yaml', what, instead)).toThrow(reason);
  });

  it('with all that is wrong at once', () => {
    expect(loadWith('edition.yaml', 'GM0060:', 'GM0061:')).toThrow('1 problem in the data:');
    expect(loadWith('edition.yaml', 'GM0072:', 'GM0073:')).toThrow('2 problems in the data:');
  });

  it('but a municipality may go into one that ends later', () => {
    expect(loadWith('edition.yaml', 'into: [GM0439]', 'into: [GM0457]')).not.toThrow();
  });
});

describe('a gathered line becomes a line of the table', () => {
  const line = {
    code: 'GM0014',
    name: 'Groningen',
    province: 'Groningen',
    website_host: 'gemeente.groningen.nl',
    match_domains: 'groningen.nl',
    portal_subdomains: 'dloket.groningen.nl',
    ggd_region: 'GGD Groningen',
    sources: 'ROO|ROO-deeplinks|LIVE403|WOO24',
  };
  const made = (fields: Partial<typeof line>, shared: string[] = []) =>
    gathered({ where: '', fields: { ...line, ...fields } }, shared);

  it('without a domain that is shared', () => {
    expect(made({}, ['groningen.nl']).hosts).toBe('gemeente.groningen.nl');
    expect(made({}).hosts).toBe('gemeente.groningen.nl groningen.nl');
  });

  it('with the host of the site first, then its own domain, then others', () => {
    const fields = {
      website_host: 'www.gemeentelandvancuijk.nl',
      match_domains: 'landvancuijk.nl gemeentelandvancuijk.nl',
    };
    expect(made(fields).hosts).toBe('www.gemeentelandvancuijk.nl gemeentelandvancuijk.nl landvancuijk.nl');
  });

  it('with each host and each source once', () => {
    expect(made({ website_host: 'zutphen.nl', match_domains: 'zutphen.nl' }).hosts).toBe('zutphen.nl');
    expect(made({}).sources).toBe('ROO|LIVE|WOO24');
  });
});
