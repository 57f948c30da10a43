import { type CardRecord, parseCardRecord } from '../messaging.ts';
import { markAtPoint } from '../page/hit-test.ts';
import { type Mark, type Marks, rectanglesOf } from '../page/marks.ts';
import { askWorker } from '../platform/messages.ts';
import type { Box } from './position.ts';
import { type CardEvent, type CardState, CLOSED, next } from './state.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Opens a card on a name that the pointer rests on.
 *
 * @param signal ends it: an open card goes
 */
export function createCardController(marks: Marks, signal: AbortSignal): void {
  let state: CardState<Mark> = CLOSED;
  let tokens = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pointer: Point = { x: 0, y: 0 };

  const send = (event: CardEvent<Mark>) => {
    const before = state;
    tokens += 1;
    state = next(state, event, tokens);
    if (state === before) return;
    clearTimeout(timer);
    if ('timer' in state) {
      const { ms, token } = state.timer;
      timer = setTimeout(() => send({ type: 'timer', token }), ms);
    }
    const wasShown = before.at === 'open' || before.at === 'leaving';
    const isShown = state.at === 'open' || state.at === 'leaving';
    if (isShown && !wasShown) void open(state);
    if (!isShown && wasShown) globalThis.slimSamenwerkenCard?.hide();
  };

  const open = async (opened: CardState<Mark>) => {
    if (opened.at !== 'open') return;
    const { mention } = opened.target;
    const name = lineUnder(opened.target, pointer);
    const record = await loadRecord(mention.id);
    // The answer may be late: by then the pointer can be elsewhere, or the script replaced.
    const surface = globalThis.slimSamenwerkenCard;
    const current = (state.at === 'open' || state.at === 'leaving') && state.target === opened.target;
    if (!record || !surface || !name || !current || signal.aborted) return;
    surface.show(record, name, {
      enter: () => send({ type: 'enter-card' }),
      leave: () => send({ type: 'leave-card' }),
      dismiss: () => send({ type: 'dismiss' }),
      openPanel: () => {
        void askWorker({ type: 'page→worker:open-panel', id: mention.id });
        send({ type: 'dismiss' });
      },
    });
  };

  let frame = 0;
  document.addEventListener(
    'pointermove',
    (event) => {
      pointer = { x: event.clientX, y: event.clientY };
      if (frame || event.pointerType === 'touch' || globalThis.slimSamenwerkenCard?.holds(event)) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        send({ type: 'point', target: markAtPoint(marks, pointer.x, pointer.y) });
      });
    },
    { passive: true, signal },
  );
  const dismiss = (event: Event) => {
    if (!globalThis.slimSamenwerkenCard?.holds(event)) send({ type: 'dismiss' });
  };
  document.addEventListener('pointerdown', dismiss, { passive: true, capture: true, signal });
  document.addEventListener('scroll', dismiss, { passive: true, capture: true, signal });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || (state.at !== 'open' && state.at !== 'leaving')) return;
      // The page must not also close something of its own.
      event.stopImmediatePropagation();
      event.preventDefault();
      send({ type: 'dismiss' });
    },
    { capture: true, signal },
  );
  document.documentElement.addEventListener(
    'pointerleave',
    () => send({ type: 'point', target: undefined }),
    { signal },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    globalThis.slimSamenwerkenCard?.hide();
  });
}

/** The line of a name that the pointer is on: a name may run over two. */
function lineUnder(mark: Mark, { x, y }: Point): Box | undefined {
  const lines = rectanglesOf(mark);
  return (
    lines.find((line) => x >= line.left && x <= line.right && y >= line.top && y <= line.bottom) ?? lines[0]
  );
}

async function loadRecord(id: string): Promise<CardRecord | undefined> {
  if (!globalThis.slimSamenwerkenCard) await askWorker({ type: 'page→worker:load-card' });
  return parseCardRecord(await askWorker({ type: 'page→worker:card-record', id }));
}
