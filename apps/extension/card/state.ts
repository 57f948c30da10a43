/**
 * The card as a state machine. Pure: what it wants done stands in the state, and whoever runs it does that.
 *
 * `Target` is the place whose card it is; two targets are the same when they are identical.
 */
export type CardState<Target> =
  | { readonly at: 'closed' }
  /** The pointer rests on a name; the card opens when it stays there. */
  | { readonly at: 'resting'; readonly target: Target; readonly timer: Timer }
  | { readonly at: 'open'; readonly target: Target }
  /** The pointer has left name and card; the card closes unless it comes back. */
  | { readonly at: 'leaving'; readonly target: Target; readonly timer: Timer }
  /** Sent away while the pointer is still on its name: it stays away until the pointer has left. */
  | { readonly at: 'dismissed'; readonly target: Target };

/** A timer to run. Its token tells a late one from the one that counts. */
interface Timer {
  readonly ms: number;
  readonly token: number;
}

export type CardEvent<Target> =
  /** The pointer is on a name, or on none. */
  | { readonly type: 'point'; readonly target: Target | undefined }
  /** The pointer or the focus is in the card. */
  | { readonly type: 'enter-card' }
  | { readonly type: 'leave-card' }
  | { readonly type: 'timer'; readonly token: number }
  /** Esc, the close button, a click elsewhere or a scroll. */
  | { readonly type: 'dismiss' };

/** Long enough not to open while the pointer only passes by; Wikipedia's previews wait as long. */
export const OPEN_MS = 500;

/** Long enough to travel from the name into the card, also for an unsteady hand. */
export const LEAVE_MS = 300;

export const CLOSED: CardState<never> = { at: 'closed' };

/**
 * The state after an event.
 *
 * @param token a number not used before, for the timer that this event may start
 */
export function next<Target>(
  state: CardState<Target>,
  event: CardEvent<Target>,
  token: number,
): CardState<Target> {
  switch (event.type) {
    case 'point':
      return pointed(state, event.target, token);
    case 'enter-card':
      return state.at === 'leaving' ? { at: 'open', target: state.target } : state;
    case 'leave-card':
      return state.at === 'open'
        ? { at: 'leaving', target: state.target, timer: { ms: LEAVE_MS, token } }
        : state;
    case 'timer':
      return timedOut(state, event.token);
    case 'dismiss':
      return state.at === 'open' || state.at === 'leaving'
        ? { at: 'dismissed', target: state.target }
        : CLOSED;
  }
}

function pointed<Target>(
  state: CardState<Target>,
  target: Target | undefined,
  token: number,
): CardState<Target> {
  const same = state.at !== 'closed' && target === state.target;
  switch (state.at) {
    case 'open':
      return same ? state : { at: 'leaving', target: state.target, timer: { ms: LEAVE_MS, token } };
    case 'leaving':
      if (same) return { at: 'open', target: state.target };
      // On its way to the card the pointer may cross another name: that one waits until this card is closed.
      return state;
    case 'closed':
    case 'resting':
    case 'dismissed':
      if (same) return state;
      return target === undefined ? CLOSED : { at: 'resting', target, timer: { ms: OPEN_MS, token } };
  }
}

function timedOut<Target>(state: CardState<Target>, token: number): CardState<Target> {
  if (state.at === 'resting' && state.timer.token === token) return { at: 'open', target: state.target };
  if (state.at === 'leaving' && state.timer.token === token) return CLOSED;
  return state;
}
