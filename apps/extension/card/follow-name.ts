import { type Box, type Place, placeCard, widthIn } from './position.ts';

/**
 * Keeps a card by its name, wherever scrolling, zooming or the page itself takes it. It looks once a frame: that sees
 * every cause there is, and costs one look at a few rectangles while a card is open.
 *
 * @param lines the rectangles of the name as it stands now
 * @param pointed the index of the line that the card stands by
 * @param frame the card's element, with the card in it
 * @param signal ends it
 * @param onGone called when the name is no longer in sight, or the page has taken the card away
 */
export function followName(
  lines: () => readonly Box[],
  pointed: number,
  frame: HTMLElement,
  signal: AbortSignal,
  onGone: () => void,
): void {
  let before = '';
  const look = () => {
    if (signal.aborted) return;
    const boxes = lines();
    const view = viewBox();
    // The page may take away what it does not know.
    if (!frame.isConnected || !boxes.some((box) => meets(box, view))) return onGone();
    frame.style.maxInlineSize = `${widthIn(view)}px`;
    const card = sizeOf(frame);
    const now = JSON.stringify([boxes, view, card]);
    if (now !== before) put(frame, placeCard(boxes, boxes[pointed] ?? boxes[0] ?? view, card, view));
    before = now;
    requestAnimationFrame(look);
  };
  look();
}

/** The part of the page that is seen, also when it is magnified by pinching. */
function viewBox(): Box {
  const { offsetLeft, offsetTop, width, height } = window.visualViewport ?? {
    offsetLeft: 0,
    offsetTop: 0,
    width: window.innerWidth,
    height: window.innerHeight,
  };
  return { left: offsetLeft, top: offsetTop, width, height };
}

function meets(box: Box, view: Box): boolean {
  return (
    box.left < view.left + view.width &&
    box.left + box.width > view.left &&
    box.top < view.top + view.height &&
    box.top + box.height > view.top
  );
}

/** The size that the card would have with all the height it wants. */
function sizeOf(frame: HTMLElement): { width: number; height: number } {
  const card = frame.firstElementChild;
  if (!(card instanceof HTMLElement)) return { width: 0, height: 0 };
  return { width: card.offsetWidth, height: card.scrollHeight + card.offsetHeight - card.clientHeight };
}

function put(frame: HTMLElement, { left, top, maxHeight }: Place): void {
  frame.style.left = `${left}px`;
  frame.style.top = `${top}px`;
  frame.style.maxBlockSize = `${maxHeight}px`;
}
