import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { differences } from '../build/differences.ts';
import { municipalities } from '../src/index.ts';

const utrecht = {
  code: 'GM0344',
  name: 'Utrecht',
  province: 'Utrecht',
  ggdRegion: 'GGD regio Utrecht',
  hosts: ['www.utrecht.nl', 'utrecht.nl'],
};
const wijdemeren = { code: 'GM1696', name: 'Wijdemeren' };
const hilversum = { code: 'GM0402', name: 'Hilversum' };
const merger = { date: '2027-01-01', code: 'GM1696', name: 'Wijdemeren', into: ['GM0402'] };

describe('a newer list', () => {
  it('without differences gives none, in whatever order it is', () => {
    const newer = [hilversum, { ...utrecht, hosts: utrecht.hosts.toReversed() }];
    expect(differences([utrecht, hilversum], newer, [])).toEqual([]);
  });

  it('is not compared in what it does not tell', () => {
    expect(differences([utrecht], [{ code: 'GM0344', name: 'Utrecht' }], [])).toEqual([]);
  });

  it('shows who came', () => {
    expect(differences([], [utrecht], [])).toEqual(['+  GM0344 Utrecht: new']);
  });

  it('shows who went, and whether we know where to', () => {
    expect(differences([wijdemeren, hilversum], [hilversum], [merger])).toEqual([
      '-  GM1696 Wijdemeren: gone, known to go into GM0402 on 2027-01-01',
    ]);
    expect(differences([wijdemeren, hilversum], [hilversum], [])).toEqual([
      '-  GM1696 Wijdemeren: gone, and no change says where to: add one to data/edition.yaml',
    ]);
  });

  it('shows a new code under an old name, and what else changed with it', () => {
    expect(differences([hilversum], [{ ...hilversum, code: 'GM2001' }], [])).toEqual([
      '~  Hilversum: code GM0402 -> GM2001',
    ]);
    expect(differences([utrecht], [{ ...utrecht, code: 'GM2001', hosts: ['utrecht.nl'] }], [])).toEqual([
      '~  Utrecht: code GM0344 -> GM2001',
      '~  GM2001 Utrecht: host - www.utrecht.nl',
    ]);
  });

  it('shows a new name, province, region and hosts, each on a line', () => {
    const newer = {
      code: 'GM0344',
      name: 'Groot-Utrecht',
      province: 'Flevoland',
      ggdRegion: 'GGD Flevoland',
      hosts: ['utrecht.nl', 'www.groot-utrecht.nl'],
    };
    expect(differences([utrecht], [newer], [])).toEqual([
      '~  GM0344 Groot-Utrecht: name "Utrecht" -> "Groot-Utrecht"',
      '~  GM0344 Groot-Utrecht: province "Utrecht" -> "Flevoland"',
      '~  GM0344 Groot-Utrecht: GGD region "GGD regio Utrecht" -> "GGD Flevoland"',
      '~  GM0344 Groot-Utrecht: host + www.groot-utrecht.nl',
      '~  GM0344 Groot-Utrecht: host - www.utrecht.nl',
    ]);
  });

  it('shows a code that stands in it twice', () => {
    expect(differences([hilversum], [hilversum, hilversum], [])).toEqual([
      '!  GM0402 stands twice in the newer list',
    ]);
  });
});

describe('the command', () => {
  const script = join(import.meta.dirname, '../build/compare.ts');
  const folder = mkdtempSync(join(tmpdir(), 'newer-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const compare = (text: string) => {
    const file = join(folder, 'newer.tsv');
    writeFileSync(file, text);
    return execFileSync(process.execPath, [script, file], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  };
  const list = municipalities.map(({ code, name }) => `${code}\t${name}`);

  it('compares a list of codes and names, whatever the ends of its lines', () => {
    expect(compare(`\uFEFFcode\tname\r\n${list.join('\r\n')}\r\n`)).toBe(
      'Ours: 342, of 2026-01-01. The newer list: 342.\nNo differences.\n',
    );
  });

  it('tells what happens on 1 January 2027', () => {
    const newer = list.filter((line) => !line.endsWith('Wijdemeren'));
    expect(compare(`code\tname\n${newer.join('\n')}`)).toBe(
      'Ours: 342, of 2026-01-01. The newer list: 341.\n-  GM1696 Wijdemeren: gone, known to go into GM0402 on 2027-01-01\n',
    );
  });

  it('compares hosts where the list tells the site, its domains and portals', () => {
    const header = 'code\tname\twebsite_host\tmatch_domains\tportal_subdomains';
    const groningen = 'GM0014\tGroningen\tgemeente.groningen.nl\tgroningen.nl\tmijn.groningen.nl';
    const lines = compare(`${header}\n${groningen}`).split('\n');
    expect(lines.filter((line) => line.startsWith('~'))).toEqual([
      '~  GM0014 Groningen: host + mijn.groningen.nl',
      '~  GM0014 Groningen: host - dloket.groningen.nl',
    ]);
  });

  it('wants the path of a list', () => {
    const run = () => execFileSync(process.execPath, [script], { encoding: 'utf8', stdio: 'pipe' });
    expect(run).toThrow('compare: wants the path of a table');
  });

  it.each([
    ['naam\tcode\nUtrecht\tGM0344', 'newer.tsv:1: needs a column name'],
    ['code\tname\nGM0344', 'newer.tsv:2: has 1 fields, and there are 2 columns'],
  ])('says what is wrong with a list that it cannot read', (text, reason) => {
    expect(() => compare(text)).toThrow(reason);
  });
});
