import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byCode, byHost, hostPatterns, municipalities } from '../src/index.ts';

/** As a browser matches: any scheme of the web, the host or what lies beneath it, any path. */
function covers(pattern: string, host: string): boolean {
  const [, own] = /^\*:\/\/\*\.([a-z0-9.-]+)\/\*$/.exec(pattern) ?? [];
  if (own === undefined) throw new Error(`${pattern} is no pattern that a browser knows`);
  return host === own || host.endsWith(`.${own}`);
}

const patternsOf = (code: string) => {
  const municipality = byCode(code);
  return municipality && hostPatterns(municipality);
};

describe('the patterns of a municipality', () => {
  it.each([
    ['GM0344', ['*://*.utrecht.nl/*']],
    ['GM0014', ['*://*.gemeente.groningen.nl/*', '*://*.dloket.groningen.nl/*']],
    ['GM0546', ['*://*.gemeente.leiden.nl/*']],
    ['GM0505', ['*://*.dordrecht.nl/*']],
    ['GM1916', ['*://*.lv.nl/*', '*://*.leidschendam-voorburg.nl/*']],
  ])('ask no more than is its own: %s', (code, patterns) => {
    expect(patternsOf(code)).toEqual(patterns);
  });

  it('cover the hosts that it is found by, and no others', () => {
    const labels = fc.array(
      fc.constantFrom('www', 'mijn', 'gemeente', 'groningen', 'utrecht', 'xn--a', 'nl'),
      {
        maxLength: 2,
      },
    );
    const host = fc.constantFrom(
      ...municipalities.flatMap(({ hosts, portalHosts }) => [...hosts, ...portalHosts]),
    );
    fc.assert(
      fc.property(labels, host, labels, (before, own, after) => {
        const asked = [...before, own, ...after].join('.');
        const covering = municipalities.filter((each) =>
          hostPatterns(each).some((pattern) => covers(pattern, asked)),
        );
        expect(covering.map(({ code }) => code)).toEqual([byHost(asked)?.code].filter(Boolean));
      }),
      { numRuns: 300 },
    );
  });

  it('cover nothing twice', () => {
    for (const municipality of municipalities)
      for (const host of [...municipality.hosts, ...municipality.portalHosts])
        expect(hostPatterns(municipality).filter((pattern) => covers(pattern, host)).length, host).toBe(1);
  });
});
