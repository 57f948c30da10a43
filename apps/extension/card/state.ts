/**
 * The card as a state machine. Pure: what it wants done stands in the state, and whoever runs it does that.
 *
 * `Target` is the place whose card it is; two targets are the same when they are identical.
 */
export type CardState<Target> =
  | { readonly at: 'closed' }
  /** The pointer rests on a name; the card opens when it stays there. */
  | { readonly at: 'resting'; readonly target: Target; readonly timer: Timer }
  | {
      readonly at: 'open';
      readonly target: Target;
      readonly opening: Token;
      /** It was asked for or has the focus: the pointer may go where it likes. */
      readonly kept: boolean;
    }
  /** Pointer or focus has left name and card; the card closes unless it comes back. */
  | { readonly at: 'leaving'; readonly target: Target; readonly opening: Token; readonly timer: Timer }
  /** Sent away while the pointer is still on its name: it stays away until the pointer has left. */
  | { readonly at: 'dismissed'; readonly target: Target };

/** Tells one interaction from all others, so that what comes late is known as late. */
export type Token = number;

interface Timer {
  readonly ms: number;
  readonly token: Token;
}

export type CardEvent<Target> =
  /** The pointer is on a name, or on none. */
  | { readonly type: 'point'; readonly target: Target | undefined }
  /** A click or tap on a name. */
  | { readonly type: 'tap'; readonly target: Target }
  /** Asked for by keyboard or from the panel. */
  | { readonly type: 'ask'; readonly target: Target }
  /** The pointer is in the card. */
  | { readonly type: 'enter' }
  | { readonly type: 'leave' }
  /** The focus is in the card. */
  | { readonly type: 'focus' }
  | { readonly type: 'blur' }
  | { readonly type: 'timer'; readonly token: Token }
  /** Esc, the close button, a press elsewhere, or its name has gone. */
  | { readonly type: 'dismiss' };

/** Long enough not to open while the pointer only passes by; Wikipedia's previews wait as long. */
export const REST_MS = 500;

/** Long enough to travel from the name into the card, also for an unsteady hand. */
export const TRAVEL_MS = 300;

export const CLOSED: CardState<never> = { at: 'closed' };

/** A state in which the card is on the screen. */
type Shown<Target> = Extract<CardState<Target>, { at: 'open' | 'leaving' }>;

/** The state when the card is on the screen, or undefined when it is not. */
export function shownIn<Target>(state: CardState<Target>): Shown<Target> | undefined {
  return state.at === 'open' || state.at === 'leaving' ? state : undefined;
}

/**
 * The state after an event.
 *
 * @param token one not used before, for the timer or the opening that this event may start
 */
export function next<Target>(
  state: CardState<Target>,
  event: CardEvent<Target>,
  token: Token,
): CardState<Target> {
  switch (event.type) {
    case 'point':
      return pointed(state, event.target, token);
    case 'tap':
      return tapped(state, event.target, token);
    case 'ask':
      return isOn(state, event.target)
        ? { ...state, at: 'open', kept: true }
        : { at: 'open', target: event.target, opening: token, kept: true };
    case 'enter':
      return state.at === 'leaving' ? reopened(state, false) : state;
    case 'leave':
      return state.at === 'open' && !state.kept ? leaving(state, token) : state;
    case 'focus':
      return state.at === 'open' || state.at === 'leaving' ? reopened(state, true) : state;
    case 'blur':
      return state.at === 'open' ? leaving(state, token) : state;
    case 'timer':
      return timedOut(state, event.token, token);
    case 'dismiss':
      return state.at === 'closed' ? state : { at: 'dismissed', target: state.target };
  }
}

function isOn<Target>(state: CardState<Target>, target: Target | undefined): state is Shown<Target> {
  return (state.at === 'open' || state.at === 'leaving') && state.target === target;
}

function reopened<Target>({ target, opening }: Shown<Target>, kept: boolean): CardState<Target> {
  return { at: 'open', target, opening, kept };
}

function leaving<Target>({ target, opening }: Shown<Target>, token: Token): CardState<Target> {
  return { at: 'leaving', target, opening, timer: { ms: TRAVEL_MS, token } };
}

function pointed<Target>(
  state: CardState<Target>,
  target: Target | undefined,
  token: Token,
): CardState<Target> {
  const same = state.at !== 'closed' && target === state.target;
  switch (state.at) {
    case 'open':
      return same || state.kept ? state : leaving(state, token);
    case 'leaving':
      // On its way to the card the pointer may cross another name: that one waits until this card is closed.
      return same ? reopened(state, false) : state;
    case 'closed':
    case 'resting':
    case 'dismissed':
      if (same) return state;
      return target === undefined ? CLOSED : { at: 'resting', target, timer: { ms: REST_MS, token } };
  }
}

/** A tap opens the card for good; another one on the same name closes it. */
function tapped<Target>(state: CardState<Target>, target: Target, token: Token): CardState<Target> {
  if (!isOn(state, target)) return { at: 'open', target, opening: token, kept: true };
  return state.at === 'open' && state.kept ? { at: 'dismissed', target } : reopened(state, true);
}

function timedOut<Target>(state: CardState<Target>, late: Token, token: Token): CardState<Target> {
  if (!('timer' in state) || state.timer.token !== late) return state;
  return state.at === 'resting' ? { at: 'open', target: state.target, opening: token, kept: false } : CLOSED;
}
