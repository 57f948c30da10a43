import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from './policy.ts';
import { parseSettings, withPolicy } from './settings.ts';

const none = parsePolicy(undefined);

describe('a policy', () => {
  it('stands over what the user has set, and that over what is there from the start', () => {
    const own = parseSettings({ role: 'manager', cards: true });
    const settings = withPolicy(own, parsePolicy({ role: 'municipality', cards: false, welcome: false }));
    expect(settings).toMatchObject({ role: 'municipality', cards: false, welcomed: true });
    expect(withPolicy(own, none)).toMatchObject({ role: 'manager', cards: true, welcomed: false });
    expect(withPolicy(parseSettings(undefined), none)).toMatchObject({ role: 'professional', cards: true });
  });

  it('adds its sites to those of the user', () => {
    const own = parseSettings({ municipalities: ['GM0344'], offSites: ['ncj.nl', 'zonmw.nl'] });
    const policy = parsePolicy({
      municipalities: [' GM0355 ', 'GM0344'],
      ownSites: ['www.Intranet.zeist.nl'],
      offSites: ['zonmw.nl'],
    });
    expect(withPolicy(own, policy)).toMatchObject({
      municipalities: ['GM0355', 'GM0344'],
      ownSites: ['intranet.zeist.nl'],
      offSites: ['zonmw.nl', 'ncj.nl'],
    });
  });

  it('with a mistake in it loses only the mistake', () => {
    expect(
      parsePolicy({ role: 'gemeente', cards: 'nee', municipalities: 'GM0355', offSites: ['zonmw.nl', 7] }),
    ).toEqual({
      ...none,
      offSites: ['zonmw.nl'],
    });
  });

  it('gives settings whatever the browser hands out', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const settings = withPolicy(parseSettings(undefined), parsePolicy(value));
        expect(['professional', 'manager', 'municipality']).toContain(settings.role);
        expect(typeof settings.cards).toBe('boolean');
      }),
    );
  });
});
