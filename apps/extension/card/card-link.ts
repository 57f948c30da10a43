import { markAtPoint } from '../page/hit-test.ts';
import type { Mark, Marks } from '../page/marks.ts';
import { own, ownDocument } from '../page/unclobbered.ts';
import { askWorker } from '../platform/messages.ts';
import { CARD_TAG, type Card, type Point } from './bridge.ts';

/** The content script's end of the card: what the pointer is on, and what was asked for before the card's code was there. */
export interface CardLink {
  open(mark: Mark): void;
  openNext(): void;
}

/** A fingertip covers more than a point: these are tried as well, in pixels from it. */
const FINGER = [0, -8, 8, -16, 16];

/** What a click belongs to more than to a name inside it. */
const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, [contenteditable], [onclick], [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="option"]';

/** @param signal ends it */
export function createCardLink(marks: Marks, signal: AbortSignal): CardLink {
  let coming: Promise<Card | undefined> | undefined;
  const load = async () => {
    await askWorker({ type: 'page→worker:load-card' });
    return signal.aborted ? undefined : globalThis.slimSamenwerkenCard?.(marks, signal);
  };
  const withCard = async (act: (card: Card) => void) => {
    coming ??= load();
    const card = await coming;
    if (card) act(card);
    // The worker could not be reached: the next time may go better.
    else coming = undefined;
  };

  let pointer: Point = { x: 0, y: 0 };
  let frame = 0;
  const point = () => {
    frame = 0;
    const mark = markAtPoint(marks, pointer.x, pointer.y);
    if (mark || coming) void withCard((card) => card.point(mark, pointer));
  };
  const leave = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (coming) void withCard((card) => card.point(undefined, pointer));
  };
  const follow = (event: PointerEvent) => {
    // A finger does not rest, and who presses a button is selecting or dragging.
    if (event.pointerType === 'touch' || event.buttons !== 0 || isOnCard(event)) return;
    pointer = { x: event.clientX, y: event.clientY };
    frame ||= requestAnimationFrame(point);
  };
  ownDocument.addEventListener('pointermove', follow, { passive: true, signal });
  // Once it is in a frame, the pointer does not move here any more.
  ownDocument.addEventListener('pointerover', follow, { passive: true, signal });
  ownDocument.documentElement.addEventListener('pointerleave', leave, { signal });

  ownDocument.addEventListener(
    'click',
    (event) => {
      if (isOnCard(event) || isThePages(event)) return;
      const at = { x: event.clientX, y: event.clientY };
      const mark = markNear(marks, at, event.pointerType === 'touch');
      if (mark) void withCard((card) => card.tap(mark, at));
    },
    { signal },
  );

  return {
    open: (mark) => void withCard((card) => card.open(mark)),
    openNext: () => void withCard((card) => card.openNext()),
  };
}

function isOnCard(event: Event): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.localName === CARD_TAG);
}

/** Whether a click does something else: it follows a link, was heard by the page, or is the end of selecting text. */
function isThePages(event: PointerEvent): boolean {
  const selects = event.pointerType === 'mouse' && event.detail > 1;
  if (event.defaultPrevented || event.button !== 0 || selects) return true;
  if (ownDocument.getSelection()?.isCollapsed === false) return true;
  return event.composedPath().some((target) => target instanceof Element && own(target).matches(CONTROLS));
}

function markNear(marks: Marks, { x, y }: Point, byFinger: boolean): Mark | undefined {
  for (const dy of byFinger ? FINGER : [0])
    for (const dx of byFinger ? FINGER : [0]) {
      const mark = markAtPoint(marks, x + dx, y + dy);
      if (mark) return mark;
    }
  return undefined;
}
