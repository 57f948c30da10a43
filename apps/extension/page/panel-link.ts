import { PANEL_PORT, type PageFacts, type PageToPanel, parsePanelToPage } from '../messaging.ts';
import { onPort, type Port } from '../platform/messages.ts';
import type { Mark, Marks } from './marks.ts';
import { placesOnPage } from './page-text.ts';
import { ownDocument } from './unclobbered.ts';

/** The page's end of the connections that panels open to it. */
export interface PanelLink {
  /** Tells every panel that looks at this page, now and when it starts to look. */
  tell(facts: PageFacts): void;
}

/** One of some places; past the last they start again. */
function inTurn<Place>(places: readonly Place[], nth: number): Place | undefined {
  return places[nth % places.length];
}

/**
 * @param onName called with a name that was chosen in a panel
 * @param signal closes the link
 */
export function createPanelLink(marks: Marks, onName: (mark: Mark) => void, signal: AbortSignal): PanelLink {
  const ports = new Set<Port>();
  let facts: PageFacts | undefined;
  const send = (port: Port) => {
    if (facts) port.postMessage({ type: 'page→panel:facts', facts } satisfies PageToPanel);
  };

  onPort(PANEL_PORT, signal, (port) => {
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((value: unknown) => {
      const message = parsePanelToPage(value);
      if (!message || message.visit !== facts?.visit) return;
      if (message.type === 'panel→page:show') {
        const mark = inTurn(marks.of(message.id), message.nth);
        if (mark) onName(mark);
      } else {
        const range = inTurn(placesOnPage(ownDocument, message.words), message.nth);
        if (range) marks.show({ range });
      }
    });
    send(port);
  });

  // A newer copy of this script takes over; panels connect to that one.
  signal.addEventListener('abort', () => {
    for (const port of ports) port.disconnect();
  });

  return {
    tell(latest) {
      facts = latest;
      for (const port of ports) send(port);
    },
  };
}
