import { browser } from 'wxt/browser';

/** The shortcut that goes to the next name on the page, as the manifest calls it. */
const NEXT_NAME = 'next-name';

/** A shortcut as the browser has it now. */
export interface Shortcut {
  readonly does: 'panel' | 'next_name';
  /** The keys, such as `Alt+Shift+U`: empty when the browser gave none, because something else has them. */
  readonly keys: string;
}

/** Calls back when the shortcut is pressed, with the tab in front. Ask at the start of the worker. */
export function onNextName(callback: (tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === NEXT_NAME && tab?.id !== undefined) callback(tab.id);
  });
}

/** The shortcuts there are. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  const keysOf = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? '';
  return [
    { does: 'panel', keys: keysOf('_execute_action') },
    { does: 'next_name', keys: keysOf(NEXT_NAME) },
  ];
}

/** Opens the browser's own page where shortcuts are changed. Edge understands Chrome's address too; Firefox opens its own. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (open) return open();
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
