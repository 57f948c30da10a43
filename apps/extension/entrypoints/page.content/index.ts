import { defineContentScript } from 'wxt/utils/define-content-script';
import { createCardLink } from '../../card/card-link.ts';
import { parseWorkerToPage } from '../../messaging.ts';
import { removeLeftOver } from '../../page/left-over.ts';
import { watchLife } from '../../page/life.ts';
import { createMarks } from '../../page/marks.ts';
import { createPanelLink } from '../../page/panel-link.ts';
import { watchPage } from '../../page/visit.ts';
import { onWorkerMessage } from '../../platform/messages.ts';
import { covers } from '../../sites/match.ts';
import { followPageSettings } from '../../storage/page-settings.ts';
import './style.css';

export default defineContentScript({
  matches: ['*://*.ncj.nl/*', '*://*.zonmw.nl/*'],
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  main(context) {
    const { signal } = context;
    // Chrome runs content scripts in its own PDF viewer too, where there is no text to read.
    if (document.contentType === 'application/pdf') return;
    removeLeftOver();
    watchLife(() => context.isInvalid, signal);
    const marks = createMarks(signal);
    const card = createCardLink(marks, signal);
    const panel = createPanelLink(marks, card.open, signal);
    const page = watchPage(marks, panel.tell, signal);
    followPageSettings(signal, page.apply);
    onWorkerMessage(signal, (value) => {
      const message = parseWorkerToPage(value);
      if (message?.type === 'worker→page:next-name') card.openNext();
      if (message?.type === 'worker→page:leave' && covers(message.patterns, location.href)) context.abort();
    });
  },
});
