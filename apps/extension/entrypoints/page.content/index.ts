import { defineContentScript } from 'wxt/utils/define-content-script';
import { createCardLink } from '../../card/card-link.ts';
import { parseWorkerToPage } from '../../messaging.ts';
import { removeLeftOver } from '../../page/left-over.ts';
import { beginLife } from '../../page/life.ts';
import { createMarks } from '../../page/marks.ts';
import { watchPage } from '../../page/visit.ts';
import { onWorkerMessage } from '../../platform/messages.ts';
import { covers } from '../../sites/match.ts';
import { followPageSettings } from '../../storage/page-settings.ts';
import './style.css';

export default defineContentScript({
  matches: ['*://*.ncj.nl/*', '*://*.zonmw.nl/*'],
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  main() {
    // Chrome runs content scripts in its own PDF viewer too, where there is no text to read.
    if (document.contentType === 'application/pdf') return;
    const life = beginLife();
    if (!life) return;
    const { signal } = life;
    removeLeftOver();
    const marks = createMarks(signal);
    const card = createCardLink(marks, signal);
    const page = watchPage(marks, signal);
    globalThis.slimSamenwerkenPage = {
      signal,
      reader: page.reader,
      onNames: page.onNames,
      openCard: card.open,
    };
    followPageSettings(signal, page.apply);
    onWorkerMessage(signal, (value) => {
      const message = parseWorkerToPage(value);
      if (message?.type === 'worker→page:next-name') card.openNext();
      if (message?.type !== 'worker→page:leave') return;
      const { patterns, except } = message;
      if (covers(patterns, location.href) && !covers(except, location.href)) life.abort();
    });
  },
});
