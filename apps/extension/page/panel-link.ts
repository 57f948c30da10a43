import { PANEL_PORT, type PageFacts, type PageToPanel, parsePanelToPage } from '../messaging.ts';
import { onPort, type Port } from '../platform/messages.ts';
import type { OpenPage } from './open-page.ts';
import { factsOf } from './page-facts.ts';
import type { Mark } from './page-names.ts';
import { placeOnPage } from './page-text.ts';
import { createSpotlight } from './spotlight.ts';
import { ownDocument } from './unclobbered.ts';

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

  onNames(function* (latest) {
    mentions = latest;
    const here = location.href.split('#')[0] ?? '';
    if (here !== address) {
      address = here;
      visit += 1;
    }
    const now = yield* factsOf(visit, mentions, reader);
    // A panel works out anew what fits a page from all that it tells.
    if (JSON.stringify(now) === JSON.stringify(facts)) return;
    facts = now;
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
        const mark = named[message.nth % named.length];
        if (mark) openCard(mark);
      } else {
        const place = placeOnPage(ownDocument, message.words, message.nth);
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
