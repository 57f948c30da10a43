import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternsOfHost } from './match.ts';
import { readHost } from './own-host.ts';

describe('a host that somebody types', () => {
  it.each([
    ['intranet.zeist.nl', 'intranet.zeist.nl'],
    ['  HTTPS://www.Intranet.Zeist.nl/start?x=1#top ', 'intranet.zeist.nl'],
    ['http://intranet', 'intranet'],
    ['intranet.zeist.nl:8443/start', 'intranet.zeist.nl'],
    ['intranet:8443', 'intranet'],
    ['10.0.0.7', '10.0.0.7'],
    ['súdwest.nl', 'xn--sdwest-pya.nl'],
    ['zeist.nl.', 'zeist.nl'],
  ])('%s is %s', (typed, host) => expect(readHost(typed)).toEqual({ host }));

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['*.zeist.nl', 'wildcard'],
    ['<all_urls>', 'not_a_site'],
    ['mijn intranet', 'not_a_site'],
    ['naam@zeist.nl', 'not_a_site'],
    ['https://', 'not_a_site'],
    ['[::1]', 'not_a_site'],
    ['file:///C:/start.html', 'not_web'],
    ['chrome://settings', 'not_web'],
    ['javascript:alert(1)', 'not_web'],
    ['www.ncj.nl', 'always_read'],
    ['https://academie.ncj.nl/x', 'always_read'],
  ])('%s is refused: %s', (typed, problem) => expect(readHost(typed)).toEqual({ problem }));

  it('only ever leads to patterns of one site', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.domain()), (typed) => {
        const read = readHost(typed);
        if ('problem' in read) return;
        for (const pattern of patternsOfHost(read.host)) expect(pattern).toMatch(/^\*:\/\/[a-z0-9._-]+\/\*$/);
      }),
    );
  });
});
