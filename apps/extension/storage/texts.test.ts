import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bothTexts, withText } from './texts.ts';

describe('two texts', () => {
  it('stand under each other, and nothing is said twice', () => {
    expect(withText('Bellen', 'Mailen')).toBe('Bellen\nMailen');
    expect(withText('Bellen en mailen', 'mailen')).toBe('Bellen en mailen');
    expect(withText('', 'Mailen')).toBe('Mailen');
    expect(withText('Bellen', '')).toBe('Bellen');
  });
});

describe('what two windows write at once', () => {
  it('is both there, each letter that is typed in its place', () => {
    expect(bothTexts('van de ander', '', 'v', '\n')).toBe('van de ander');
    expect(bothTexts('de ander', '', 'v', '\n')).toBe('de ander\nv');
    expect(bothTexts('de ander\nv', 'v', 'va', '\n')).toBe('de ander\nva');
    expect(bothTexts('Samen en meer', 'Samen', 'Samen!', '\n')).toBe('Samen! en meer');
    expect(bothTexts('de ander', 'mijn', 'mijn werk', ' ')).toBe('de ander mijn werk');
  });

  it('goes when it is wiped where it was written, and what the other wrote stays', () => {
    expect(bothTexts('de ander\nv', 'v', '', '\n')).toBe('de ander\n');
    expect(bothTexts('de ander', 'mijn', '', '\n')).toBe('de ander');
  });

  it('always holds all that was typed here, and what the other wrote', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, theirs, typed) => {
        const both = bothTexts(theirs, before, typed, '\n');
        expect(both).toContain(typed);
        const isOurs = theirs.startsWith(before) || theirs.endsWith(before);
        if (before === '' || !isOurs) expect(both).toContain(theirs);
        if (before !== '') expect(bothTexts(before + theirs, before, typed, '\n')).toBe(typed + theirs);
      }),
    );
  });
});
