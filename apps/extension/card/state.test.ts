import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardEvent, type CardState, CLOSED, LEAVE_MS, next, OPEN_MS } from './state.ts';

/** Runs events one after the other; a number is a timer that goes off with that token. */
function run(...events: (CardEvent<string> | number)[]): CardState<string> {
  return events.reduce<CardState<string>>(
    (state, event, index) =>
      next(state, typeof event === 'number' ? { type: 'timer', token: event } : event, index + 1),
    CLOSED,
  );
}
const over = (target?: string): CardEvent<string> => ({ type: 'point', target });
const enter = { type: 'enter-card' } as const;
const leave = { type: 'leave-card' } as const;
const dismiss = { type: 'dismiss' } as const;

describe('the card', () => {
  it('opens after the pointer has rested on a name', () => {
    expect(run(over('GIZ'))).toEqual({ at: 'resting', target: 'GIZ', timer: { ms: OPEN_MS, token: 1 } });
    expect(run(over('GIZ'), 1)).toEqual({ at: 'open', target: 'GIZ' });
  });

  it('stays closed when the pointer only passes by', () => {
    expect(run(over('GIZ'), over(undefined), 1)).toEqual(CLOSED);
  });

  it('waits anew for each name, and forgets the timer of the one before', () => {
    expect(run(over('GIZ'), over('SPARK'), 1)).toMatchObject({ at: 'resting', target: 'SPARK' });
    expect(run(over('GIZ'), over('SPARK'), 2)).toEqual({ at: 'open', target: 'SPARK' });
  });

  it('lets the pointer travel from the name into the card', () => {
    const travelling = run(over('GIZ'), 1, over(undefined));
    expect(travelling).toMatchObject({ at: 'leaving', timer: { ms: LEAVE_MS } });
    expect(run(over('GIZ'), 1, over(undefined), enter, 3)).toEqual({ at: 'open', target: 'GIZ' });
  });

  it('keeps the card while the pointer crosses another name on its way in', () => {
    expect(run(over('GIZ'), 1, over(undefined), over('SPARK'), enter)).toEqual({ at: 'open', target: 'GIZ' });
  });

  it('closes when the pointer has left name and card', () => {
    expect(run(over('GIZ'), 1, over(undefined), 3)).toEqual(CLOSED);
    expect(run(over('GIZ'), 1, over(undefined), enter, leave, 5)).toEqual(CLOSED);
  });

  it('stays away after Esc until the pointer has left the name', () => {
    const dismissed = run(over('GIZ'), 1, dismiss);
    expect(dismissed).toEqual({ at: 'dismissed', target: 'GIZ' });
    expect(run(over('GIZ'), 1, dismiss, over('GIZ'))).toEqual(dismissed);
    expect(run(over('GIZ'), 1, dismiss, over(undefined), over('GIZ'), 5)).toEqual({
      at: 'open',
      target: 'GIZ',
    });
  });

  it('is closed in the end, whatever happened before, once the pointer is away and all timers have gone off', () => {
    const anyEvent = fc.oneof(
      fc.constantFrom(over('GIZ'), over('SPARK'), over(undefined), enter, leave, dismiss),
      fc.integer({ min: 1, max: 30 }),
    );
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        const ending = [...events, leave, over(undefined)];
        const state = run(...ending);
        const last = 'timer' in state ? next(state, { type: 'timer', token: state.timer.token }, 99) : state;
        expect(last).toEqual(CLOSED);
      }),
    );
  });
});
