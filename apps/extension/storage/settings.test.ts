import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import example1 from './examples/settings-v1.json' with { type: 'json' };
import { parseSettings } from './settings.ts';

describe('stored settings', () => {
  it('of each version are understood', () => {
    expect(parseSettings(example1)).toEqual({ role: 'manager' });
  });

  it('with a role that is no role give the default role', () => {
    expect(parseSettings({ role: 'wethouder' })).toEqual({ role: 'professional' });
  });

  it('always give a role, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(['professional', 'manager', 'municipality']).toContain(parseSettings(value).role);
      }),
    );
  });
});
