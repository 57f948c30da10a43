import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';

const debianChromium = '/usr/bin/chromium';
const debianDutch = '/usr/lib/chromium/locales/nl.pak';
// Without chromium-l10n the interface stays English whatever is asked; without fonts a bare machine draws boxes. The browser's own
// question about access is only drawn on a screen, and only answered by real keys: the last three are that screen and those keys.
const packages = [
  'chromium',
  'chromium-l10n',
  'fonts-liberation',
  'fonts-dejavu-core',
  'xvfb',
  'xdotool',
  'imagemagick',
];

const howToInstall =
  'Install Chromium, Google Chrome or Microsoft Edge, or set CHROMIUM_PATH to a browser that is built on Chromium. ' +
  `On Debian: apt-get install ${packages.join(' ')}`;

/** How this user can run apt-get without being asked anything; undefined where that cannot be. */
function aptGet(): readonly [string, ...string[]] | undefined {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  return spawnSync('sudo', ['-n', 'true']).status === 0
    ? ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
    : undefined;
}

/** Tries to; whether a browser came of it is for the caller to look at. */
function installChromium(): void {
  const apt = aptGet();
  if (!apt) return;
  console.log('Installing Chromium with apt-get ...');
  const [command, ...prefix] = apt;
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
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
export function ensureBrowser(): string {
  const found = findBrowser();
  const lacksDutch =
    found !== undefined && realpathSync(found) === debianChromium && !existsSync(debianDutch);
  if (found && !lacksDutch) return found;
  installChromium();
  const browser = findBrowser();
  if (!browser) throw new Error(`No browser found. ${howToInstall}`);
  return browser;
}
