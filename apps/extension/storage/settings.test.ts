import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import example1 from './examples/settings-v1.json' with { type: 'json' };
import example2 from './examples/settings-v2.json' with { type: 'json' };
import { parseSettings } from './settings.ts';

describe('stored settings', () => {
  it('of each version are understood', () => {
    expect(parseSettings(example1)).toEqual({ ...parseSettings(undefined), role: 'manager' });
    expect(parseSettings(example2)).toEqual({ ...parseSettings(undefined), ...example2 });
  });

  it('that are damaged lose only the damaged field', () => {
    expect(
      parseSettings({ ...example2, role: 'wethouder', offNames: 'spark', offSites: ['ncj.nl', 7] }),
    ).toEqual({
      ...parseSettings(undefined),
      ...example2,
      role: 'professional',
      offNames: [],
      offSites: ['ncj.nl'],
    });
  });

  it('always give settings that can be stored and read again, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const settings = parseSettings(value);
        expect(['professional', 'manager', 'municipality']).toContain(settings.role);
        expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      }),
    );
  });
});
