import { type Audience, audiences } from '@slim-samenwerken/content';
import { storage } from 'wxt/utils/storage';

/** What the user has set. */
export interface Settings {
  readonly role: Audience;
}

/** Never handed out: stored data are parsed into a fresh object each time. */
const DEFAULTS: Settings = Object.freeze({ role: 'professional' });

const item = storage.defineItem<unknown>('local:settings', { version: 1 });

/**
 * Makes settings of whatever is stored.
 *
 * @returns the settings; the default for each field that is missing or not what it should be
 */
export function parseSettings(value: unknown): Settings {
  const stored: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  return { role: audiences.find((role) => role === stored['role']) ?? DEFAULTS.role };
}

/** The settings as they are stored now. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await item.getValue());
}

/** Stores settings. */
export async function writeSettings(settings: Settings): Promise<void> {
  await item.setValue(settings);
}

/** Calls back when the settings change, in this window or in another. */
export function onSettings(signal: AbortSignal, callback: (settings: Settings) => void): void {
  const stop = item.watch((value) => callback(parseSettings(value)));
  signal.addEventListener('abort', stop);
}
