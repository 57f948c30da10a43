import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WindowSize } from '../browser.ts';
import { ensureBrowser } from '../install-browser.ts';
import { COMES_MS, waitFor } from '../wait-for.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { writeProfile } from './profile.ts';

export interface RunningFirefox {
  readonly marionette: Marionette;
  /** Where WebDriver BiDi reaches the same session. */
  readonly bidi: string;
  readonly pid: number | undefined;
  /** Ends it and removes its profile. */
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly headless: boolean;
  /** In pixels, with what the browser draws around a page. */
  readonly windowSize: WindowSize;
  /** The proxy on this machine that stands for the internet; without it there is the internet. */
  readonly proxyPort?: number;
  /** The folder that Firefox takes for the user's own, where it is another. */
  readonly home?: string | undefined;
}

/** Starts the machine's Firefox, in Dutch and with a fresh profile, and takes its remote control. */
export async function startFirefox(options: StartOptions): Promise<RunningFirefox> {
  const { headless, windowSize, proxyPort, home } = options;
  const profile = mkdtempSync(join(tmpdir(), 'slim-samenwerken-firefox-'));
  writeProfile(profile, proxyPort);
  const firefox = spawn(
    ensureBrowser('firefox'),
    [
      '--no-remote',
      ...(headless ? ['--headless'] : []),
      `--width=${windowSize.width}`,
      `--height=${windowSize.height}`,
      '--remote-debugging-port=0',
      '--marionette',
      '--remote-allow-system-access',
      '--profile',
      profile,
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...(home !== undefined && { HOME: home }) },
    },
  );
  const end = () => {
    firefox.kill('SIGKILL');
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  // Also when Ctrl-C ends the run.
  process.once('exit', end);
  const stop = async () => {
    process.off('exit', end);
    const ended = firefox.exitCode === null ? once(firefox, 'exit') : undefined;
    firefox.kill('SIGKILL');
    await ended;
    end();
  };
  try {
    const address = await announcedBy(firefox);
    const marionette = await connectMarionette(await portIn(profile));
    const { sessionId } = (await marionette.send('WebDriver:NewSession', {
      acceptInsecureCerts: true,
      webSocketUrl: true,
      unhandledPromptBehavior: 'ignore',
    })) as { sessionId: string };
    return { marionette, bidi: `${address}/session/${sessionId}`, pid: firefox.pid, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The address that Firefox writes to its errors when it listens. */
function announcedBy(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    firefox.stderr?.on('data', (data) => {
      said += data;
      const address = /WebDriver BiDi listening on (\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    firefox.once('error', reject);
    firefox.once('exit', (code) => reject(new Error(`Firefox ended at once, with code ${code}:\n${said}`)));
    AbortSignal.timeout(COMES_MS).addEventListener('abort', () =>
      reject(new Error(`Firefox did not say within ${COMES_MS / 1000} seconds where it listens:\n${said}`)),
    );
  });
}

/** The port that Firefox writes into its profile. */
function portIn(profile: string): Promise<number> {
  return waitFor('The remote control of Firefox', () => {
    try {
      return Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8')) || undefined;
    } catch {
      // Not written yet.
      return undefined;
    }
  });
}
