import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { type BrowserName, findBrowser } from './find-browser.ts';

interface Debian {
  readonly command: string;
  /** Without it the interface stays English whatever is asked. */
  readonly dutch: string;
  readonly packages: readonly string[];
}

/**
 * How Debian has each browser. Without fonts a bare machine draws boxes. Chromium's own question about access is only drawn on a screen, and
 * only answered by real keys: its last three are that screen and those keys.
 */
const debian: Readonly<Record<BrowserName, Debian>> = {
  chromium: {
    command: '/usr/bin/chromium',
    dutch: '/usr/lib/chromium/locales/nl.pak',
    packages: [
      'chromium',
      'chromium-l10n',
      'fonts-liberation',
      'fonts-dejavu-core',
      'xvfb',
      'xdotool',
      'imagemagick',
    ],
  },
  firefox: {
    command: '/usr/lib/firefox-esr/firefox-esr',
    dutch: '/usr/lib/firefox-esr/browser/extensions/langpack-nl@firefox-esr.mozilla.org.xpi',
    packages: ['firefox-esr', 'firefox-esr-l10n-nl', 'fonts-liberation', 'fonts-dejavu-core'],
  },
};

const howToInstall: Readonly<Record<BrowserName, string>> = {
  chromium:
    'Install Chromium, Google Chrome or Microsoft Edge, or set CHROMIUM_PATH to a browser that is built on Chromium.',
  firefox: 'Install Firefox ESR, or set FIREFOX_PATH to one.',
};

/** How this user can run apt-get without being asked anything; undefined where that cannot be. */
function aptGet(): readonly [string, ...string[]] | undefined {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  return spawnSync('sudo', ['-n', 'true']).status === 0
    ? ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
    : undefined;
}

/** Tries to; whether a browser came of it is for the caller to look at. */
function install(name: BrowserName): void {
  const apt = aptGet();
  if (!apt) return;
  console.log(`Installing ${debian[name].packages[0]} with apt-get ...`);
  const [command, ...prefix] = apt;
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...debian[name].packages]]) {
    spawnSync(command, [...prefix, '-qq', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}

/**
 * A browser to run the extension in, installed by Debian's apt-get where there is none and this user may.
 * Throws, saying what to install, where there is none and none can be brought.
 */
export function ensureBrowser(name: BrowserName = 'chromium'): string {
  const { command, dutch, packages } = debian[name];
  const found = findBrowser(name);
  const lacksDutch = found !== undefined && realpathSync(found) === command && !existsSync(dutch);
  if (found && !lacksDutch) return found;
  install(name);
  const browser = findBrowser(name);
  if (!browser)
    throw new Error(
      `No ${name} found. ${howToInstall[name]} On Debian: apt-get install ${packages.join(' ')}`,
    );
  return browser;
}
