import { defineBackground } from 'wxt/utils/define-background';
import { cardRecord } from '../card/record.ts';
import { parsePageToWorker } from '../messaging.ts';
import { onMessage } from '../platform/messages.ts';
import { openPanel, openPanelOnToolbarClick } from '../platform/panel.ts';
import { loadCardScript, loadPageScriptEverywhere, onInstalled } from '../platform/scripts.ts';
import { leavePanelTarget } from '../storage/panel-target.ts';
import { readSettings } from '../storage/settings.ts';

// The worker keeps no state: it may be stopped after each answer.
export default defineBackground(() => {
  openPanelOnToolbarClick();
  onInstalled(() => void loadPageScriptEverywhere());

  onMessage((value, { tab, frameId }) => {
    const message = parsePageToWorker(value);
    if (!message || tab?.id === undefined) return undefined;
    switch (message.type) {
      case 'page→worker:load-card':
        return loadCardScript(tab.id, frameId ?? 0);
      case 'page→worker:card-record':
        return readSettings().then(({ role }) => cardRecord(message.id, role));
      case 'page→worker:open-panel':
        // First, before anything that waits: the click that asked for it counts only now.
        return Promise.all([openPanel(tab.windowId), leavePanelTarget(message.id)]);
    }
  });
});
