import { PANEL_PORT, type PageFacts, type PageToPanel, parsePanelToPage } from '../messaging.ts';
import { onPort, type Port } from '../platform/messages.ts';
import type { OpenPage } from './open-page.ts';
import { factsOf } from './page-facts.ts';
import type { Mark } from './page-names.ts';
import { placeOnPage } from './page-text.ts';
import { createSpotlight } from './spotlight.ts';
import type { Steps } from './steps.ts';
import { ownDocument } from './unclobbered.ts';

/** The page's end of the connections that panels open to it. Tells each what the page holds, now and after each change. */
export function createPanelLink({ signal, reader, onNames, openCard }: OpenPage): void {
  const ports = new Set<Port>();
  const showPlace = createSpotlight(signal);
  let mentions: readonly Mark[] = [];
  /** What was told last; undefined where nobody was there to be told what has changed. */
  let facts: PageFacts | undefined;
  let visit = 0;
  let address = '';
  const send = (port: Port, facts: PageFacts) =>
    port.postMessage({ type: 'page→panel:facts', facts } satisfies PageToPanel);

  const tell = function* (latest: readonly Mark[]): Steps {
    mentions = latest;
    // To read all that a page says is work that only a panel has use for.
    if (ports.size === 0) {
      facts = undefined;
      return;
    }
    const here = location.href.split('#')[0] ?? '';
    if (here !== address) {
      address = here;
      visit += 1;
    }
    const now = yield* factsOf(visit, mentions, reader);
    // A panel works out anew what fits a page from all that it tells.
    if (JSON.stringify(now) === JSON.stringify(facts)) return;
    facts = now;
    for (const port of ports) send(port, facts);
  };

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
    if (facts) send(port, facts);
    else onNames(tell);
  });

  // A newer copy of the content script takes over; panels connect to that one.
  signal.addEventListener('abort', () => {
    for (const port of ports) port.disconnect();
  });
}
