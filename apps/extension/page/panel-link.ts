import { PANEL_PORT, type PageFacts, type PageToPanel, parsePanelToPage } from '../messaging.ts';
import { onPort, type Port } from '../platform/messages.ts';
import type { OpenPage } from './open-page.ts';
import { factsOf } from './page-facts.ts';
import type { Mark } from './page-names.ts';
import { placesOnPage } from './page-text.ts';
import { createSpotlight } from './spotlight.ts';
import { ownDocument } from './unclobbered.ts';

/** One of some places; past the last they start again. */
function inTurn<Place>(places: readonly Place[], nth: number): Place | undefined {
  return places[nth % places.length];
}

/** The page's end of the connections that panels open to it. Tells each what the page holds, now and after each change. */
export function createPanelLink({ signal, reader, onNames, openCard }: OpenPage): void {
  const ports = new Set<Port>();
  const showPlace = createSpotlight(signal);
  let mentions: readonly Mark[] = [];
  let facts: PageFacts | undefined;
  let visit = 0;
  let address = '';
  const send = (port: Port) => {
    if (facts) port.postMessage({ type: 'page→panel:facts', facts } satisfies PageToPanel);
  };

  onNames((latest) => {
    mentions = latest;
    const here = location.href.split('#')[0] ?? '';
    if (here !== address) {
      address = here;
      visit += 1;
    }
    facts = factsOf(visit, mentions, reader);
    for (const port of ports) send(port);
  });

  onPort(PANEL_PORT, signal, (port) => {
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((value: unknown) => {
      const message = parsePanelToPage(value);
      if (!message || message.visit !== facts?.visit) return;
      if (message.type === 'panel→page:show') {
        const named = mentions.filter(({ mention }) => mention.id === message.id);
        const mark = inTurn(named, message.nth);
        if (mark) openCard(mark);
      } else {
        const place = inTurn(placesOnPage(ownDocument, message.words), message.nth);
        if (place) showPlace(place);
      }
    });
    send(port);
  });

  // A newer copy of the content script takes over; panels connect to that one.
  signal.addEventListener('abort', () => {
    for (const port of ports) port.disconnect();
  });
}
