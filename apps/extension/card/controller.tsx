import { type ComponentChild, render } from 'preact';
import { i18n } from '#i18n';
import type { PageToWorker } from '../messaging.ts';
import { type Mark, type Marks, rectanglesOf, textOf } from '../page/marks.ts';
import { createSpotlight } from '../page/spotlight.ts';
import { ownDocument } from '../page/unclobbered.ts';
import { askWorker } from '../platform/messages.ts';
import { siteOf } from '../storage/site.ts';
import type { Card, Point } from './bridge.ts';
import { type CardActions, CardContent, NoNames, SUMMARY_ID, TITLE_ID } from './content.tsx';
import { followName } from './follow-name.ts';
import { createFrame } from './frame.ts';
import type { Box } from './position.ts';
import { type CardRecord, parseCardRecord } from './record.ts';
import { type CardEvent, type CardState, CLOSED, next, shownIn, type Token } from './state.ts';
import { bringIntoView, isSamePlace, markAfter } from './walk.ts';

/** Stands for a name where there is none: its card says so. */
const NO_NAME = Symbol('no name');

type Target = Mark | typeof NO_NAME;

/**
 * The card on a page: runs the state machine, and does what its states ask for.
 *
 * @param signal ends it: an open card goes
 */
export function createCard(marks: Marks, signal: AbortSignal): Card {
  let state: CardState<Target> = CLOSED;
  let tokens: Token = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pointer: Point = { x: 0, y: 0 };
  /** The name that was gone to last, by keyboard or from the panel. */
  let walked: Mark | undefined;
  /** The opening that was asked for by keyboard or from the panel: its card takes the focus, also where it was on its way already. */
  let askedFor: Token | undefined;
  let shown: AbortController | undefined;
  const showPlace = createSpotlight(signal);

  const send = (event: CardEvent<Target>) => {
    const before = state;
    tokens += 1;
    state = next(state, event, tokens);
    if (state === before) return;
    clearTimeout(timer);
    if ('timer' in state) {
      const { ms, token } = state.timer;
      timer = setTimeout(() => send({ type: 'timer', token }), ms);
    }
    const now = shownIn(state);
    if (now?.opening === shownIn(before)?.opening) return;
    hide();
    if (now) void open(now.target, now.opening, event.type);
  };
  const dismiss = () => send({ type: 'dismiss' });
  const frame = createFrame(
    { labelId: TITLE_ID, summaryId: SUMMARY_ID, lang: i18n.t('extension.language') },
    send,
  );

  const open = async (target: Target, opening: Token, by: CardEvent<Target>['type']) => {
    if (target === NO_NAME) return show(target, topOfWindow, <NoNames close={goBack} />, true);
    // Scrolled away while the pointer rested: now it rests on something else.
    if (by === 'timer' && lineAt(target, pointer) < 0) return dismiss();
    const words = textOf(target);
    const record = await loadRecord(target.mention.id, words);
    // The answer may be late: by then this card is closed, or another one's.
    if (signal.aborted || shownIn(state)?.opening !== opening) return;
    if (!record) return dismiss();
    const { href } = location;
    show(
      target,
      // A page may put other text where the name was, as a list does that keeps its nodes.
      () => (textOf(target) === words ? rectanglesOf(target) : []),
      <CardContent record={record} site={siteOf(href) ?? ''} url={href} actions={actions} />,
      askedFor === opening,
    );
  };

  const show = (target: Target, lines: () => readonly Box[], content: ComponentChild, withFocus: boolean) => {
    shown = new AbortController();
    render(content, frame.element);
    frame.attach(target === NO_NAME ? ownDocument.documentElement : target.range.startContainer);
    const pointed = target === NO_NAME ? 0 : lineAt(target, pointer);
    followName(lines, pointed, frame.element, shown.signal, dismiss);
    if (withFocus) frame.takeFocus();
  };

  const hide = () => {
    shown?.abort();
    frame.remove();
    render(null, frame.element);
  };

  /** Leaves the card. Who was brought to its name is brought back to where the focus was. */
  const goBack = () => {
    const brought = 'target' in state && state.target === walked;
    dismiss();
    const { activeElement } = ownDocument;
    if (brought && activeElement !== ownDocument.body)
      activeElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };

  const actions: CardActions = {
    close: goBack,
    load: (id) => loadRecord(id, ''),
    onTurn: () => frame.element.focus({ preventScroll: true }),
    openOptions: () => void ask({ type: 'page→worker:open-options' }),
    openPanel(id) {
      void ask({ type: 'page→worker:open-panel', id });
      dismiss();
    },
    switch: async (off, on) =>
      (await ask({ type: on ? 'page→worker:on' : 'page→worker:off', ...off })) === true,
  };

  /** Goes to a name, and into its card. */
  const go = (mark: Mark) => {
    walked = mark;
    showPlace(mark.range);
    bringIntoView(mark);
    send({ type: 'ask', target: mark });
    askedFor = shownIn(state)?.opening;
    // One that the pointer had opened is there already.
    if (frame.element.isConnected) frame.takeFocus();
  };

  ownDocument.addEventListener(
    'pointerdown',
    (event) => {
      if (frame.holds(event)) return;
      // A press on the card's own name may become a click, which keeps the card.
      const own = nameIn(state);
      if (!own || lineAt(own, { x: event.clientX, y: event.clientY }) < 0) dismiss();
    },
    { passive: true, capture: true, signal },
  );
  // In full screen everything stands elsewhere.
  ownDocument.addEventListener('fullscreenchange', dismiss, { signal });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !shownIn(state)) return;
      // Neither the page nor the browser must also close something of theirs, such as the dialog that the name is in.
      event.stopImmediatePropagation();
      event.preventDefault();
      goBack();
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    hide();
  });

  /** The mark as the state knows it: after a change of the page the same name may have been marked anew. */
  const known = (mark: Mark): Mark => {
    const target = 'target' in state ? state.target : NO_NAME;
    return target !== NO_NAME && isSamePlace(mark, target) ? target : mark;
  };

  return {
    point(mark, at) {
      pointer = at;
      send({ type: 'point', target: mark && known(mark) });
    },
    tap(mark, at) {
      pointer = at;
      send({ type: 'tap', target: known(mark) });
    },
    open: go,
    openNext() {
      const current = nameIn(state);
      // A card that the pointer opened is the first to go into.
      const mark = current && current !== walked ? current : markAfter(walked, marks.all());
      if (mark) go(mark);
      else send({ type: 'ask', target: NO_NAME });
    },
  };
}

/** The name whose card is on the screen. */
function nameIn(state: CardState<Target>): Mark | undefined {
  const target = shownIn(state)?.target;
  return target === NO_NAME ? undefined : target;
}

async function loadRecord(id: string, text: string): Promise<CardRecord | undefined> {
  return parseCardRecord(await ask({ type: 'page→worker:card-record', id, text }));
}

function ask(message: PageToWorker): Promise<unknown> {
  return askWorker(message);
}

/** The line of a name that a point is on, for a name may run over two; -1 when it is on none. */
function lineAt(mark: Mark, { x, y }: Point): number {
  return rectanglesOf(mark).findIndex(
    (line) => x >= line.left && x <= line.right && y >= line.top && y <= line.bottom,
  );
}

function topOfWindow(): Box[] {
  return [{ left: innerWidth / 2 - 176, top: 0, width: 1, height: 1 }];
}
