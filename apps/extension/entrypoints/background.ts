import { defineBackground } from 'wxt/utils/define-background';
import { cardRecord, namedRecord } from '../card/record-for.ts';
import { keepError, watchErrors } from '../diagnosis/errors.ts';
import { parsePageToWorker, type WorkerToPage, type WorkerToPanel } from '../messaging.ts';
import { onAccessChange } from '../platform/access.ts';
import { onMessage, tellOwnPages, tellPage } from '../platform/messages.ts';
import { openOptions } from '../platform/options.ts';
import { isPanelInReach, onToolbarClick, openOrClose, openPanel } from '../platform/panel.ts';
import {
  loadCardScript,
  loadPageScriptEverywhere,
  loadTermsScript,
  onBrowserStart,
  onInstalled,
} from '../platform/scripts.ts';
import { onNextName } from '../platform/shortcuts.ts';
import { keepScripts } from '../sites/keep-scripts.ts';
import { roleAt } from '../sites/sites.ts';
import { leavePanelTarget } from '../storage/panel-target.ts';
import { onSites, readSettings, switchOff, switchOn } from '../storage/settings.ts';
import { siteOf } from '../storage/site.ts';

// The worker keeps no state: it may be stopped after each answer.
// A module, so that it shares the files of the content with the panel instead of holding a copy.
export default defineBackground({ type: 'module', main: startWorker });

function startWorker(): void {
  watchErrors();
  // For as long as the worker runs.
  const { signal } = new AbortController();
  onToolbarClick(({ windowId, url }) => {
    const known = url !== undefined;
    const pressed: WorkerToPanel = { type: 'worker→panel:pressed', windowId, known };
    void openOrClose(windowId, known, () => tellOwnPages(pressed));
  });
  onInstalled(() => void loadPageScriptEverywhere());
  const sitesMayHaveChanged = () => void keepScripts();
  onInstalled(sitesMayHaveChanged);
  onBrowserStart(sitesMayHaveChanged);
  onAccessChange(signal, sitesMayHaveChanged);
  onSites(signal, sitesMayHaveChanged);
  onNextName((tabId) => tellPage(tabId, { type: 'worker→page:next-name' } satisfies WorkerToPage));

  onMessage((value, { tab, frameId, url }) => {
    const message = parsePageToWorker(value);
    if (!message || tab?.id === undefined) return undefined;
    switch (message.type) {
      case 'page→worker:load-card':
        return loadCardScript(tab.id, frameId ?? 0);
      case 'page→worker:load-terms':
        return loadTermsScript(tab.id, frameId ?? 0);
      case 'page→worker:card-record':
        return readSettings().then((settings) =>
          cardRecord(message.id, message.text, roleAt(settings, url ?? ''), isPanelInReach(tab.windowId)),
        );
      case 'page→worker:open-panel':
        // First, before anything that waits: the click that asked for it counts only now.
        return Promise.all([openPanel(tab.windowId), leavePanelTarget(tab.windowId, message.id)]);
      case 'page→worker:open-options':
        return openOptions();
      case 'page→worker:off':
      case 'page→worker:on': {
        // What is not known cannot be off: stored settings hold nothing that a page made up.
        if (message.what === 'name' && !namedRecord(message.id)) return undefined;
        const change = message.type === 'page→worker:off' ? switchOff : switchOn;
        return change(message, siteOf(url));
      }
    }
  }, keepError);
}
