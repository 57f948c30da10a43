import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { emptyWindow } from './empty-window.ts';
import { type ExtensionControl, loadExtension } from './extension-control.ts';
import { chromiumSandbox, ensureBrowser } from './install-browser.ts';
import type { Site } from './site.ts';

export interface LaunchOptions {
  readonly headless: boolean;
  /** The sites that the browser finds in place of the whole internet. Without it, it finds the internet. */
  readonly site?: Site;
  /** A profile to keep. Without it a fresh one is made, and removed at the end. */
  readonly userDataDir?: string;
  /** The language of the browser's own interface, and so of the extension's. Dutch, unless it says otherwise. */
  readonly language?: string;
  /** In pixels, with what the browser draws around a page. 1280 x 800, unless it says otherwise. */
  readonly windowSize?: WindowSize;
}

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

export interface ExtensionBrowser extends ExtensionControl {
  readonly context: BrowserContext;
  /** Closes the browser, if it is still open, and removes a profile that was made for it. */
  close(): Promise<void>;
}

/** A browser that serves one test after another: starting one takes longer than most tests. */
export interface ReusedBrowser {
  /**
   * Installs an extension anew in an empty window. Closing it takes away all that it and its pages had.
   *
   * @param extensionDir the built, unpacked extension
   * @param language of the browser's own interface, and so of the extension's
   */
  withExtension(extensionDir: string, language: string): Promise<ExtensionBrowser>;
  close(): Promise<void>;
}

interface Chromium {
  readonly context: BrowserContext;
  /** Where a second connection reaches it. */
  endpoint(): string;
  close(): Promise<void>;
}
export const usualSize: WindowSize = { width: 1280, height: 800 };

const args = [
  '--test-type', // no bar under the address that warns about flags
  '--remote-debugging-port=0',
  '--enable-unsafe-extension-debugging',
];

/**
 * Starts the machine's Chromium, Chrome or Edge with the extension in it. Throws where no browser can be had.
 *
 * @param options with the built, unpacked extension
 */
export async function launchWithExtension(
  options: LaunchOptions & { readonly extensionDir: string },
): Promise<ExtensionBrowser> {
  const { context, endpoint, close } = await startChromium(options);
  try {
    const { forget, ...control } = await loadExtension(context, options.extensionDir, endpoint);
    return { ...control, context, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Gives the machine's Chromium, Chrome or Edge for one test after another. One is started for each language that is asked for. */
export function reuseChromium(options: Omit<LaunchOptions, 'userDataDir' | 'language'>): ReusedBrowser {
  const started = new Map<string, Promise<Chromium>>();
  return {
    async withExtension(extensionDir, language) {
      const chromium = started.get(language) ?? startChromium({ ...options, language });
      started.set(language, chromium);
      const { context, endpoint } = await chromium;
      // Chromium knows an unpacked extension by its folder: in another one it is new, with nothing stored and nothing given.
      const folder = mkdtempSync(join(tmpdir(), 'slim-samenwerken-extension-'));
      cpSync(extensionDir, folder, { recursive: true });
      const { forget, ...control } = await loadExtension(context, folder, endpoint);
      const close = async () => {
        await emptyWindow(context);
        await forget();
        rmSync(folder, { recursive: true, force: true });
      };
      return { ...control, context, close };
    },
    async close() {
      for (const chromium of started.values()) await (await chromium).close();
    },
  };
}

async function startChromium(options: LaunchOptions): Promise<Chromium> {
  const language = options.language ?? 'nl';
  const { width, height } = options.windowSize ?? usualSize;
  const profile = options.userDataDir ?? mkdtempSync(join(tmpdir(), 'slim-samenwerken-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser(),
    headless: options.headless,
    viewport: null,
    chromiumSandbox,
    // Extensions, and pages kept for the way back: as people have it.
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation', '--disable-back-forward-cache'],
    // On Linux chrome.i18n follows LANGUAGE, on Windows --lang; Playwright's `locale` changes neither.
    env: { ...process.env, LANGUAGE: language },
    args: [
      `--lang=${language}`,
      `--window-size=${width},${height}`,
      ...args,
      ...(options.site?.browserArgs ?? []),
    ],
  });
  const endpoint = () => {
    const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
    return `http://127.0.0.1:${port}`;
  };
  const removeProfile = () => {
    if (!options.userDataDir) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  // Also when Ctrl-C ends the run.
  process.once('exit', removeProfile);
  const close = async () => {
    await context.close();
    process.off('exit', removeProfile);
    removeProfile();
  };
  return { context, endpoint, close };
}
