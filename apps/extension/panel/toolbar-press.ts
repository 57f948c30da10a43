import { parseWorkerToPanel } from '../messaging.ts';
import { onWorkerMessage } from '../platform/messages.ts';
import { onPress } from '../platform/panel.ts';
import { thisWindow } from '../platform/tabs.ts';

/**
 * Answers the toolbar button while the panel is open: it closes the panel. Only where the panel waits for that press to know the page,
 * it stays.
 *
 * @param look looks at the page anew, and says whether it waited for that
 */
export function answerToolbar(signal: AbortSignal, look: () => boolean): void {
  const stays = (known: boolean) => known && look();
  onPress(signal, stays);
  onWorkerMessage(signal, async (value) => {
    const message = parseWorkerToPanel(value);
    if (!message || message.windowId !== (await thisWindow())) return;
    if (!stays(message.known)) window.close();
  });
}
