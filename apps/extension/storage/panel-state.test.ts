import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import example1 from './examples/panel-state-v1.json' with { type: 'json' };
import { parsePanelState } from './panel-state.ts';

describe('the stored state of the panel', () => {
  it('of each version is understood', () => {
    expect(parsePanelState(example1)).toEqual(example1);
  });

  it('that is damaged loses only what is damaged', () => {
    const places = [
      ['#/elements', { top: 'boven', open: {} }],
      7,
      ['#/matrix', { top: 3, open: { a: 1, b: true } }],
    ];
    expect(parsePanelState({ address: 4, search: '#/search?q=a', places })).toEqual({
      address: '',
      search: '#/search?q=a',
      places: [['#/matrix', { top: 3, open: { b: true } }]],
    });
  });

  it('never grows without end', () => {
    const places = Array.from({ length: 500 }, (_, number) => [`#/${number}`, { top: 0, open: {} }]);
    expect(parsePanelState({ places }).places.length).toBeLessThan(100);
  });

  it('always gives a state that can be stored and read again, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const state = parsePanelState(value);
        expect(parsePanelState(JSON.parse(JSON.stringify(state)))).toEqual(state);
      }),
    );
  });
});
