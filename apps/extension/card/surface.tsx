import { CardView } from '@slim-samenwerken/ui/card';
import cardCss from '@slim-samenwerken/ui/card.css?inline';
import { render } from 'preact';
import { i18n } from '#i18n';
import type { CardRecord } from '../messaging.ts';
import type { CardHandlers, CardSurface } from './bridge.ts';
import { type Box, placeCard } from './position.ts';

const TITLE_ID = 'slim-samenwerken-card-title';

/** The card's own frame in the top layer. A page's style sheets cannot reach into a shadow root. */
const FRAME_CSS = `
.slim-card-frame { all: initial; position: fixed; inset: auto; margin: 0; padding: 0; border: 0; background: none; overflow: visible;
  color-scheme: light dark;  }
`;

/** Makes the card. Nothing is added to the page until one is shown, and nothing stays when it is hidden. */
export function createCardSurface(): CardSurface {
  const host = document.createElement('slim-samenwerken-card');
  // The page may hide or move every element it knows nothing of.
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'contents', 'important');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardCss + FRAME_CSS);
  root.adoptedStyleSheets = [sheet];

  const frame = document.createElement('div');
  frame.className = 'slim-card-frame';
  frame.popover = 'manual';
  frame.lang = 'nl';
  frame.setAttribute('role', 'dialog');
  frame.setAttribute('aria-labelledby', TITLE_ID);
  root.append(frame);

  let before: Element | null = null;
  let handlers: CardHandlers | undefined;
  frame.addEventListener('pointerenter', () => handlers?.enter());
  frame.addEventListener('pointerleave', () => {
    if (!frame.matches(':focus-within')) handlers?.leave();
  });
  frame.addEventListener('focusin', () => handlers?.enter());

  const hide = () => {
    const hadFocus = host.matches(':focus-within');
    handlers = undefined;
    host.remove();
    render(null, frame);
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };

  return {
    show(record: CardRecord, name: Box, given: CardHandlers) {
      if (host.isConnected) hide();
      handlers = given;
      before = document.activeElement;
      render(
        <CardView
          titleId={TITLE_ID}
          title={record.title}
          kind={record.kind}
          summary={record.summary}
          message={record.message}
          elements={
            record.elements.length > 0
              ? { label: i18n.t('card.elements'), names: record.elements }
              : undefined
          }
          more={{ label: i18n.t('card.open'), onSelect: given.openPanel }}
          close={{ label: i18n.t('card.close'), onSelect: given.dismiss }}
          source={record.source}
        />,
        frame,
      );
      document.documentElement.append(host);
      frame.showPopover();
      const { left, top, maxHeight } = placeCard(name, frame.getBoundingClientRect(), {
        width: document.documentElement.clientWidth,
        height: window.innerHeight,
      });
      frame.style.left = `${left}px`;
      frame.style.top = `${top}px`;
      frame.style.maxHeight = `${maxHeight}px`;
    },
    hide,
    holds: (event) => host.isConnected && event.composedPath().includes(host),
  };
}
