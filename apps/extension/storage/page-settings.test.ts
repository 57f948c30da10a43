import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePageSettings } from './page-settings.ts';
import { parsePolicy } from './policy.ts';
import { parseSettings, withPolicy } from './settings.ts';
import { siteAmong, siteOf } from './site.ts';

const url = 'https://www.ncj.nl/ziekteverzuim/';

describe('the settings of a page', () => {
  it('agree with the settings as everything else reads them, whatever is stored', () => {
    const stored = fc.oneof(
      fc.anything(),
      fc.record(
        {
          cards: fc.oneof(fc.boolean(), fc.anything()),
          mentions: fc.oneof(fc.constantFrom('first', 'all'), fc.anything()),
          terms: fc.oneof(fc.boolean(), fc.anything()),
          offNames: fc.oneof(fc.array(fc.oneof(fc.string(), fc.anything())), fc.anything()),
          offSites: fc.oneof(fc.array(fc.constantFrom('ncj.nl', 'zonmw.nl', 7)), fc.anything()),
        },
        { requiredKeys: [] },
      ),
    );
    const managed = fc.oneof(
      fc.anything(),
      fc.record(
        {
          cards: fc.oneof(fc.boolean(), fc.anything()),
          offSites: fc.oneof(fc.array(fc.constantFrom('www.NCJ.nl ', 'zonmw.nl', 7)), fc.anything()),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(stored, managed, (value, policy) => {
        const settings = withPolicy(parseSettings(value), parsePolicy(policy));
        const { cards, mentions, terms, offNames, offSites } = settings;
        expect(parsePageSettings(value, policy, url)).toEqual({
          on: !siteAmong(offSites, 'ncj.nl'),
          cards,
          mentions,
          terms,
          offNames,
        });
      }),
    );
  });
});

describe('a site that is off', () => {
  const off = { offSites: ['www.zonmw.nl', 'academie.ncj.nl'] };
  it.each([
    ['https://www.zonmw.nl/nl/', false],
    ['https://publicaties.zonmw.nl/', false],
    ['https://zonmw.nl./', false],
    ['https://anderzonmw.nl/', true],
    ['https://academie.ncj.nl/', false],
    ['https://www.ncj.nl/', true],
  ])('by the organisation: is %s read? %s', (address, on) =>
    expect(parsePageSettings({}, off, address).on).toBe(on),
  );

  it('by the user takes what lies beneath it along too', () => {
    const stored = { offSites: ['zonmw.nl'] };
    expect(parsePageSettings(stored, {}, 'https://publicaties.zonmw.nl/').on).toBe(false);
    expect(parsePageSettings(stored, {}, 'https://www.ncj.nl/').on).toBe(true);
  });
});

describe('the site of an address', () => {
  it.each([
    ['https://www.ncj.nl/x?y#z', 'ncj.nl'],
    ['http://academie.ncj.nl:8080/', 'academie.ncj.nl'],
    ['https://WWW.NCJ.NL', 'ncj.nl'],
    ['https://ncj.nl./', 'ncj.nl'],
    ['file:///C:/www.html', undefined],
    ['chrome://newtab', undefined],
    ['niets', undefined],
    [undefined, undefined],
  ])('%s is %s', (address, site) => expect(siteOf(address)).toBe(site));
});
