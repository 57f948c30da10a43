import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, firefox } from 'playwright-core';
import { type ReusedBrowser, usualSize, type WindowSize } from '../browser.ts';
import { emptyWindow } from '../empty-window.ts';
import type { Site } from '../site.ts';
import { installExtension } from './extension.ts';
import { startFirefox } from './start-firefox.ts';

const announce = fileURLToPath(new URL('announce.mjs', import.meta.url));
const widen = readFileSync(new URL('widen-remote-control.js', import.meta.url), 'utf8');

/**
 * Starts the machine's Firefox with a fresh profile, in Dutch.
 *
 * @param site the sites that it finds in place of the whole internet
 * @param windowSize in pixels, with what the browser draws around a page
 * @param sidebarWidth in pixels, as a user can drag it; without it as Firefox has it
 * @param home the folder that it takes for the user's own; an organisation's settings for an extension can stand there
 */
export async function reuseFirefox(options: {
  readonly headless: boolean;
  readonly site: Site;
  readonly windowSize?: WindowSize;
  readonly sidebarWidth?: number;
  readonly home?: string;
}): Promise<ReusedBrowser> {
  const { headless, site, windowSize = usualSize, sidebarWidth, home } = options;
  const { marionette, bidi, pid, stop } = await startFirefox({
    headless,
    windowSize,
    proxyPort: site.proxyPort,
    home,
  });
  try {
    await marionette.run(widen);
    if (sidebarWidth)
      await marionette.run(
        "window.document.getElementById('sidebar-box').style.width = arguments[0] + 'px'",
        sidebarWidth,
      );
    const context = await connectPlaywright(bidi, pid);
    // The tab that Firefox began with is none of Playwright's.
    await marionette.run('window.gBrowser.removeTab(window.gBrowser.tabs[0])');
    return {
      async withExtension(extensionDir, language) {
        await marionette.run('Services.locale.requestedLocales = [arguments[0]];', language);
        const { uninstall, ...control } = await installExtension(marionette, context, extensionDir);
        const close = async () => {
          await marionette.run('window.SidebarController.hide()');
          // Before it goes: of a tab whose extension has gone Firefox never says that it is closed.
          await emptyWindow(context);
          await uninstall();
        };
        return { ...control, context, close };
      },
      async close() {
        const closed = context.waitForEvent('close');
        marionette.close();
        await stop();
        await closed;
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function connectPlaywright(bidi: string, pid: number | undefined): Promise<BrowserContext> {
  const unused = mkdtempSync(join(tmpdir(), 'slim-samenwerken-'));
  const context = await firefox.launchPersistentContext(unused, {
    channel: 'moz-firefox',
    executablePath: announce,
    viewport: null,
    // Playwright adds a path of its own to the address: behind the question mark it does no harm.
    env: { ...process.env, FIREFOX_BIDI: `${bidi}?`, FIREFOX_PID: `${pid}` },
  });
  context.once('close', () => rmSync(unused, { recursive: true, force: true }));
  return context;
}
