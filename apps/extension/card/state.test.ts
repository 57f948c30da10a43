import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardEvent, type CardState, CLOSED, next, REST_MS, shownIn, TRAVEL_MS } from './state.ts';

type State = CardState<string>;
type Step = CardEvent<string> | number;

/** The state after each event; a number is a timer that goes off with that token. The nth event has token n. */
function states(...steps: Step[]): State[] {
  let state: State = CLOSED;
  return steps.map((step, index) => {
    state = next(state, typeof step === 'number' ? { type: 'timer', token: step } : step, index + 1);
    return state;
  });
}
const run = (...steps: Step[]) => states(...steps).at(-1) ?? CLOSED;

const over = (target?: string): Step => ({ type: 'point', target });
const tap = (target: string): Step => ({ type: 'tap', target });
const ask = (target: string): Step => ({ type: 'ask', target });
const [enter, leave, focus, blur, dismiss] = (['enter', 'leave', 'focus', 'blur', 'dismiss'] as const).map(
  (type): Step => ({ type }),
) as [Step, Step, Step, Step, Step];

describe('the card, by pointer', () => {
  it('opens after the pointer has rested on a name', () => {
    expect(run(over('GIZ'))).toEqual({ at: 'resting', target: 'GIZ', timer: { ms: REST_MS, token: 1 } });
    expect(run(over('GIZ'), 1)).toEqual({ at: 'open', target: 'GIZ', opening: 2, kept: false });
  });

  it('stays closed when the pointer only passes by', () => {
    expect(run(over('GIZ'), over(undefined), 1)).toEqual(CLOSED);
  });

  it('waits anew for each name, and forgets the timer of the one before', () => {
    expect(run(over('GIZ'), over('SPARK'), 1)).toMatchObject({ at: 'resting', target: 'SPARK' });
    expect(run(over('GIZ'), over('SPARK'), 2)).toMatchObject({ at: 'open', target: 'SPARK' });
  });

  it('lets the pointer travel from the name into the card', () => {
    const travelling = run(over('GIZ'), 1, over(undefined));
    expect(travelling).toMatchObject({ at: 'leaving', timer: { ms: TRAVEL_MS } });
    expect(run(over('GIZ'), 1, over(undefined), enter, 3)).toMatchObject({ at: 'open', opening: 2 });
  });

  it('keeps the card while the pointer crosses another name on its way in', () => {
    expect(run(over('GIZ'), 1, over(undefined), over('SPARK'), enter)).toMatchObject({
      at: 'open',
      target: 'GIZ',
    });
  });

  it('closes when the pointer has left name and card', () => {
    expect(run(over('GIZ'), 1, over(undefined), 3)).toEqual(CLOSED);
    expect(run(over('GIZ'), 1, over(undefined), enter, leave, 5)).toEqual(CLOSED);
  });

  it('stays away after Esc until the pointer has left the name', () => {
    const dismissed = run(over('GIZ'), 1, dismiss);
    expect(dismissed).toEqual({ at: 'dismissed', target: 'GIZ' });
    expect(run(over('GIZ'), 1, dismiss, over('GIZ'))).toEqual(dismissed);
    expect(run(over('GIZ'), 1, dismiss, over(undefined), over('GIZ'), 5)).toMatchObject({ at: 'open' });
  });

  it('does not open when the pointer rests after a press on the page', () => {
    expect(run(over('GIZ'), dismiss, over('GIZ'), 1)).toEqual({ at: 'dismissed', target: 'GIZ' });
  });

  it('opens at once by a tap, stays wherever the pointer goes, and closes by another tap', () => {
    expect(run(tap('GIZ'))).toMatchObject({ at: 'open', kept: true });
    expect(run(tap('GIZ'), over('SPARK'), leave)).toMatchObject({ at: 'open', target: 'GIZ' });
    expect(run(tap('GIZ'), tap('GIZ'))).toMatchObject({ at: 'dismissed' });
    expect(run(tap('GIZ'), dismiss, tap('GIZ'))).toMatchObject({ at: 'open' });
  });

  it('that opened by itself is kept by a tap on its name', () => {
    expect(run(over('GIZ'), 1, tap('GIZ'), over(undefined))).toMatchObject({ at: 'open', opening: 2 });
  });
});

describe('the card, by keyboard', () => {
  it('opens at once, and for the next name is another one', () => {
    expect(run(ask('GIZ'))).toMatchObject({ at: 'open', target: 'GIZ', opening: 1 });
    expect(run(ask('GIZ'), ask('SPARK'))).toMatchObject({ at: 'open', target: 'SPARK', opening: 2 });
  });

  it('stays while the focus is in it, wherever the pointer is', () => {
    expect(run(over('GIZ'), 1, over(undefined), focus, 3, leave, over('SPARK'))).toMatchObject({
      at: 'open',
      target: 'GIZ',
    });
  });

  it('closes when the focus has left it, unless the pointer is there', () => {
    expect(run(ask('GIZ'), focus, blur, 3)).toEqual(CLOSED);
    expect(run(ask('GIZ'), focus, blur, enter, 3)).toMatchObject({ at: 'open', kept: false });
  });
});

describe('the card, whatever happens', () => {
  const anyStep = fc.oneof(
    fc.constantFrom(over('GIZ'), over('SPARK'), over(undefined), tap('GIZ'), tap('SPARK'), ask('GIZ')),
    fc.constantFrom(ask('SPARK'), enter, leave, focus, blur, dismiss),
    fc.integer({ min: 1, max: 40 }),
  );
  const anything = fc.array(anyStep, { maxLength: 40 });

  it('is closed in the end once pointer and focus are away and all timers have gone off', () => {
    fc.assert(
      fc.property(anything, (steps) => {
        const state = run(...steps, leave, blur, over(undefined));
        const last = 'timer' in state ? next(state, { type: 'timer', token: state.timer.token }, 99) : state;
        expect(last).toEqual(CLOSED);
      }),
    );
  });

  it('goes at once when it is sent away', () => {
    fc.assert(
      fc.property(anything, (steps) => {
        expect(shownIn(run(...steps, dismiss))).toBeUndefined();
      }),
    );
  });

  it('has one opening for as long as it is on the screen, and never that of an earlier one', () => {
    fc.assert(
      fc.property(anything, (steps) => {
        const used = new Map<number, string>();
        let before: number | undefined;
        for (const state of states(...steps)) {
          const shown = shownIn(state);
          if (shown && shown.opening !== before) expect(used.has(shown.opening)).toBe(false);
          if (shown) {
            expect(used.get(shown.opening) ?? shown.target).toBe(shown.target);
            used.set(shown.opening, shown.target);
          }
          before = shown?.opening;
        }
      }),
    );
  });

  it('heeds no timer but the last one that it started', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 60 }), (steps, token) => {
        const state = run(...steps);
        fc.pre(!('timer' in state && state.timer.token === token));
        expect(next(state, { type: 'timer', token }, 99)).toBe(state);
      }),
    );
  });
});
