import { defineContentScript } from 'wxt/utils/define-content-script';
import { createCardController } from '../../card/controller.ts';
import { createMarks } from '../../page/marks.ts';
import { createPanelLink } from '../../page/panel-link.ts';
import { watchPage } from '../../page/visit.ts';
import './style.css';

export default defineContentScript({
  matches: ['*://*.ncj.nl/*', '*://*.zonmw.nl/*'],
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  main({ signal }) {
    // Chrome runs content scripts in its own PDF viewer too, where there is no text to read.
    if (document.contentType === 'application/pdf') return;
    const marks = createMarks(signal);
    const panel = createPanelLink(marks, signal);
    watchPage(marks, panel.tell, signal);
    createCardController(marks, signal);
  },
});
