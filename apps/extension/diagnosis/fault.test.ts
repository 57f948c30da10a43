import { describe, expect, it } from 'vitest';
import { faultOf, parseFaults } from './fault.ts';

const now = new Date('2026-11-22T14:05:59Z');

/** An error as Chrome throws it in our panel, of text that a page gave. */
function thrown(message: string, name = 'TypeError'): Error {
  const error = new TypeError(message);
  error.name = name;
  error.stack = `TypeError: ${message}
    at read (chrome-extension://abcdefghijklmnop/chunks/panel-1a_b.js:1:2045)
    at https://www.ncj.nl/geheim?van=mij:3:1
    at chrome-extension://abcdefghijklmnop/sidepanel.html:10:5`;
  return error;
}

describe('an error in the diagnosis', () => {
  it('tells when, where and what kind, in our own files alone', () => {
    expect(faultOf(thrown('x is not a function'), '/sidepanel.html', now)).toEqual({
      at: '2026-11-22T14:05',
      where: 'sidepanel.html',
      name: 'TypeError',
      places: ['chunks/panel-1a_b.js:1:2045', 'sidepanel.html:10:5'],
    });
  });

  it('says nothing that stood on a page', () => {
    const secret = 'Sanne, 6 jaar';
    const faults = [
      faultOf(thrown(`"${secret}" is not valid JSON`), '/sidepanel.html', now),
      faultOf(thrown('x', secret), '/sidepanel.html', now),
      faultOf(secret, '/sidepanel.html', now),
      faultOf({ message: secret, name: secret, stack: secret }, '/sidepanel.html', now),
    ];
    expect(JSON.stringify(faults)).not.toMatch(/Sanne|ncj\.nl|geheim/);
  });

  it('tells that storage is full', () => {
    const { name } = faultOf(new Error('Resource::kQuotaBytes quota exceeded'), '/options.html', now);
    expect(name).toBe('Error (quota)');
  });

  it('is read back, and nothing that is not one', () => {
    const fault = faultOf(thrown('x'), '/sidepanel.html', now);
    expect(parseFaults([fault, null, { at: 1 }, { ...fault, places: 'x', name: 'y'.repeat(999) }])).toEqual([
      fault,
    ]);
  });
});
