import { municipalities } from '@slim-samenwerken/municipalities';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../storage/policy.ts';
import { municipalityAt, offerAt, roleAt, siteAt, siteOfMunicipality, sitesOf } from './sites.ts';

const chosen = (codes: string[], hosts: string[] = [], policy: object = {}) => ({
  municipalities: codes,
  ownSites: hosts,
  policy: parsePolicy(policy),
});
const before = '2026-11-22';
const after = '2027-01-01';

describe('the sites of every municipality', () => {
  it('are asked for host by host: never more than its own, and all of its site', () => {
    for (const municipality of municipalities) {
      const site = siteOfMunicipality(municipality);
      for (const pattern of site.patterns) {
        const host = pattern.slice('*://*.'.length, -'/*'.length);
        expect(municipality.hosts).toContain(host);
      }
      for (const host of municipality.hosts) expect(siteAt([site], `https://${host}/jeugd`)).toBe(site);
    }
  });

  it('leave out where citizens arrange their own affairs', () => {
    for (const municipality of municipalities)
      for (const host of municipality.portalHosts)
        expect(siteAt([siteOfMunicipality(municipality)], `https://${host}/`)).toBeUndefined();
  });
});

describe('chosen sites', () => {
  it('are municipalities by their codes and hosts of the user; what nobody knows is passed over', () => {
    const sites = sitesOf(chosen(['GM0355', 'GM9999'], ['intranet.zeist.nl']), before);
    expect(sites.map(({ id, name, patterns }) => [id, name, patterns])).toEqual([
      ['GM0355', 'Zeist', ['*://*.zeist.nl/*']],
      ['intranet.zeist.nl', 'intranet.zeist.nl', ['*://intranet.zeist.nl/*', '*://www.intranet.zeist.nl/*']],
    ]);
  });

  it('that no host can be are never asked for, whoever stored them', () => {
    const sites = sitesOf(chosen([], ['*', '<all_urls>', 'https://x.nl/', '', 'goed.nl']), before);
    expect(sites.map(({ id, from }) => [id, from])).toEqual([
      ['x.nl', ['https://x.nl/']],
      ['goed.nl', ['goed.nl']],
    ]);
  });

  it('survive a merger: the new municipality comes in the place of the old one, and says so', () => {
    const [wijdemeren] = sitesOf(chosen(['GM1696']), before);
    expect(wijdemeren).toMatchObject({
      name: 'Wijdemeren',
      patterns: ['*://*.wijdemeren.nl/*'],
      formerly: [],
    });
    const merged = sitesOf(chosen(['GM1696', 'GM0402']), after);
    expect(merged).toMatchObject([
      {
        id: 'GM0402',
        name: 'Hilversum',
        patterns: ['*://*.hilversum.nl/*'],
        formerly: ['Wijdemeren'],
        formerPatterns: ['*://*.wijdemeren.nl/*'],
        from: ['GM1696', 'GM0402'],
      },
    ]);
  });

  it('of a municipality that had ended before the list was made say what it was called', () => {
    expect(sitesOf(chosen(['GM0398']), before)).toMatchObject([
      { name: 'Dijk en Waard', formerly: ['Heerhugowaard'], formerPatterns: [] },
    ]);
  });

  it('of a municipality that was split are its parts', () => {
    expect(sitesOf(chosen(['GM0788']), before).map(({ name }) => name)).toHaveLength(4);
  });

  it('that the organisation has set are locked', () => {
    const sites = sitesOf(chosen(['GM0355', 'GM0344'], [], { municipalities: ['GM0355'] }), before);
    expect(sites.map(({ name, locked }) => [name, locked])).toEqual([
      ['Zeist', true],
      ['Utrecht', false],
    ]);
  });
});

describe('an address', () => {
  it.each([
    ['https://www.zeist.nl/jeugd', 'Zeist'],
    ['https://gemeente.groningen.nl/', 'Groningen'],
    ['https://www.groningen.nl/', undefined],
    ['https://zeist.nl.evil.example/', undefined],
    ['about:blank', undefined],
    ['niets', undefined],
  ])('%s is of %s', (url, name) => expect(municipalityAt(url, before)?.name).toBe(name));

  it('of an ended municipality is of the one that it went into', () => {
    expect(municipalityAt('https://www.wijdemeren.nl/', after)?.name).toBe('Hilversum');
  });

  it('on the site of a municipality is read in the role for there', () => {
    const roles = { role: 'professional', municipalRole: 'municipality' } as const;
    expect(roleAt(roles, 'https://www.zeist.nl/')).toBe('municipality');
    expect(roleAt(roles, 'https://www.ncj.nl/')).toBe('professional');
  });

  it('leads to an offer to add the site, unless it is chosen or a portal', () => {
    expect(offerAt('https://www.zeist.nl/', chosen([]))?.id).toBe('GM0355');
    expect(offerAt('https://www.zeist.nl/', chosen(['GM0355']))).toBeUndefined();
    expect(offerAt('https://mijn.zeist.nl/', chosen([]))).toBeUndefined();
    expect(offerAt('https://www.example.org/', chosen([]))).toBeUndefined();
  });
});
