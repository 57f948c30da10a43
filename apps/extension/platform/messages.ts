import { type Browser, browser } from 'wxt/browser';

export type Port = Browser.runtime.Port;

/**
 * Sends a message to the worker.
 *
 * @returns its answer, or undefined when there is none: it may have been stopped, or replaced by an update
 */
export async function askWorker(message: unknown): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/**
 * Answers messages in the worker. Only our own pages and content scripts are heard.
 *
 * @param answer returns the answer, or undefined for a message that is none of its own. What it does before its first await
 *   happens within the user's gesture.
 * @param onFailure told why there is no answer
 */
export function onMessage(
  answer: (message: unknown, sender: Browser.runtime.MessageSender) => Promise<unknown> | undefined,
  onFailure: (error: unknown) => void,
): void {
  browser.runtime.onMessage.addListener((message, sender, respond) => {
    if (sender.id !== browser.runtime.id) return false;
    const answered = answer(message, sender);
    if (!answered) return false;
    answered.then(respond, (error: unknown) => {
      onFailure(error);
      respond(undefined);
    });
    return true;
  });
}

/** Sends a message to the content script of a tab. Where there is none, nothing happens. */
export function tellPage(tabId: number, message: unknown): void {
  browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => {});
}

/** Sends a message to the content scripts of all tabs, whatever they show. */
export async function tellAllPages(message: unknown): Promise<void> {
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) tellPage(id, message);
}

/** Sends a message to the panels and other pages of our own. Where there are none, nothing happens. */
export function tellOwnPages(message: unknown): void {
  browser.runtime.sendMessage(message).catch(() => {});
}

/** Calls back with each message that the worker sends to this page. */
export function onWorkerMessage(signal: AbortSignal, callback: (message: unknown) => void): void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender) => {
    if (sender.id === browser.runtime.id) callback(message);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    // After an update the browser has taken the whole object away.
    browser.runtime?.onMessage?.removeListener(listener);
  });
}

/** Calls back with each connection of this name that is opened to this page. */
export function onPort(name: string, signal: AbortSignal, callback: (port: Port) => void): void {
  const listener = (port: Port) => {
    if (port.name === name && port.sender?.id === browser.runtime.id) callback(port);
  };
  browser.runtime.onConnect.addListener(listener);
  signal.addEventListener('abort', () => {
    // After an update the browser has taken the whole object away.
    browser.runtime?.onConnect?.removeListener(listener);
  });
}
