import cardCss from '@slim-samenwerken/ui/card.css?inline';
import { own, ownDocument } from '../page/unclobbered.ts';
import { CARD_TAG } from './bridge.ts';
import type { CardEvent } from './state.ts';

/** A page's style sheets cannot reach into a shadow root; what they set on everything around it is undone. */
const FRAME_CSS = `
.slim-card-frame { all: initial; position: fixed; inset: auto; overflow: visible; border-radius: 12px; color-scheme: light dark; }
.slim-card-frame:focus-visible { outline: 3px solid Highlight; outline-offset: 1px; }
`;

/** What the rest of a page is inert for, or keeps the focus in. */
const MODAL = ':modal, [aria-modal="true"]';

/** The place for a card in the page: over everything else, and out of reach of the page's styles. */
export interface Frame {
  /** The dialog, to draw in. */
  readonly element: HTMLElement;
  /** Shows it, above whatever this node of the page is in. */
  attach(near: Node): void;
  /** Takes it off the page. The focus goes back to where it was. */
  remove(): void;
  takeFocus(): void;
  hasFocus(): boolean;
  /** Whether an event came from the card. */
  holds(event: Event): boolean;
}

/**
 * Makes a frame. Nothing is added to the page until it is attached, and nothing stays when it is removed.
 *
 * @param labelId of the element inside that names the dialog
 * @param send told when pointer or focus comes or goes
 */
export function createFrame(
  { labelId, summaryId, lang }: { labelId: string; summaryId: string; lang: string },
  send: (event: CardEvent<never>) => void,
): Frame {
  const host = ownDocument.createElement(CARD_TAG);
  // The page may hide or move every element it knows nothing of.
  host.style.setProperty('display', 'contents', 'important');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardCss + FRAME_CSS);
  root.adoptedStyleSheets = [sheet];

  const frame = ownDocument.createElement('div');
  frame.className = 'slim-card-frame';
  frame.popover = 'manual';
  frame.tabIndex = -1;
  frame.lang = lang;
  frame.setAttribute('role', 'dialog');
  frame.setAttribute('aria-labelledby', labelId);
  frame.setAttribute('aria-describedby', summaryId);
  root.append(frame);
  root.addEventListener('click', refuseForged, { capture: true });

  // While it is taken away nothing comes or goes of the user's own doing.
  let attached = false;
  const tell = (type: 'enter' | 'leave' | 'focus' | 'blur') => {
    if (attached) send({ type });
  };

  /** What had the focus before the card had it. */
  let before: Element | null = null;
  const giveBack = () => {
    if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({ preventScroll: true });
    before = null;
  };

  frame.addEventListener('pointerenter', () => tell('enter'));
  frame.addEventListener('pointerleave', () => tell('leave'));
  // Who presses something in it is busy with it, also while the side panel still has the focus.
  frame.addEventListener('pointerdown', () => tell('focus'));
  frame.addEventListener('focusin', ({ relatedTarget }) => {
    before ??= relatedTarget instanceof Element ? relatedTarget : null;
    tell('focus');
  });
  frame.addEventListener('focusout', ({ relatedTarget }) => {
    // Who looks at another window for a moment comes back to the card.
    if (!ownDocument.hasFocus() || (relatedTarget instanceof Node && frame.contains(relatedTarget))) return;
    tell('blur');
    if (frame.matches(':hover')) tell('enter');
  });
  frame.addEventListener('keydown', (event) => {
    // The page's own shortcuts are not meant for what is typed here.
    event.stopPropagation();
    if (event.key !== 'Tab' || !leadsOut(root, frame, event.shiftKey)) return;
    // From the place where it was, Tab goes on as if the card had not been there.
    giveBack();
    send({ type: 'dismiss' });
  });

  return {
    element: frame,
    attach(near) {
      attached = true;
      const place = modalAround(near);
      own(place).append(host);
      // A page that enlarges itself by `zoom` enlarges all that is in it; the card is placed in pixels of the window.
      frame.style.zoom = String(1 / place.currentCSSZoom);
      frame.showPopover();
    },
    remove() {
      attached = false;
      if (root.activeElement) giveBack();
      before = null;
      host.remove();
    },
    takeFocus() {
      if (root.activeElement) return;
      before = focused(ownDocument);
      frame.focus({ preventScroll: true });
    },
    hasFocus: () => root.activeElement !== null,
    holds: (event) => host.isConnected && event.composedPath().includes(host),
  };
}

/** The root is open, so a page's own script can press what is in it: only what a person does may change a setting. */
function refuseForged(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The innermost dialog or full-screen element that a node is in: what is outside a modal one can be neither seen nor used. */
function modalAround(node: Node): Element {
  let element = node instanceof Element ? node : node.parentElement;
  while (element) {
    const here: Element = own(element);
    if (here.matches(MODAL)) return element;
    const root = here.getRootNode();
    element = here.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return ownDocument.documentElement;
}

/** The element that has the focus, also where a component of the page hides it. */
function focused(root: DocumentOrShadowRoot): Element | null {
  const { activeElement } = root;
  return (activeElement?.shadowRoot && focused(activeElement.shadowRoot)) ?? activeElement;
}

/** Whether Tab leaves the card from here. */
function leadsOut(root: ShadowRoot, frame: HTMLElement, backwards: boolean): boolean {
  const stops = [...frame.querySelectorAll('a[href], button, summary')].filter((stop) =>
    stop.checkVisibility({ contentVisibilityAuto: true }),
  );
  const here = root.activeElement;
  return backwards ? here === stops[0] || here === frame : here === stops.at(-1);
}
