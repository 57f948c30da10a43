import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { type BrowserName, findBrowser, hasCommand, type Machine } from './find-browser.ts';

interface Debian {
  readonly command: string;
  /** Without it the interface stays English whatever is asked. */
  readonly dutch: string;
  readonly packages: readonly string[];
}

/**
 * A screen in memory, real keys and a look at that screen, by their packages in Debian. Chromium's own question about access is only drawn on a
 * screen, and only answered by keys.
 */
const onScreen = { Xvfb: 'xvfb', xdotool: 'xdotool', import: 'imagemagick' } as const;
type ScreenProgram = keyof typeof onScreen;

/** How Debian has each browser. Without fonts a bare machine draws boxes. */
const debian: Readonly<Record<BrowserName, Debian>> = {
  chromium: {
    command: '/usr/bin/chromium',
    dutch: '/usr/lib/chromium/locales/nl.pak',
    packages: [
      'chromium',
      'chromium-l10n',
      'fonts-liberation',
      'fonts-dejavu-core',
      ...Object.values(onScreen),
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

/** Whether Chromium can have its sandbox: it refuses to start as root inside it, and everybody else keeps it. */
export const chromiumSandbox = process.getuid?.() !== 0;

/** How this user can run apt-get without being asked anything; undefined where that cannot be. */
function aptGet(): readonly [string, ...string[]] | undefined {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  return spawnSync('sudo', ['-n', 'true']).status === 0
    ? ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
    : undefined;
}

/** Tries to; what came of it is for the caller to look at. */
function install(packages: readonly string[]): void {
  const apt = aptGet();
  if (!apt) return;
  console.log(`Installing ${packages.join(', ')} with apt-get ...`);
  const [command, ...prefix] = apt;
  // A machine that has just started often installs something by itself, and lets nobody in meanwhile.
  const patient = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    spawnSync(command, [...prefix, ...patient, ...args], {
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
  install(packages);
  const browser = findBrowser(name);
  if (!browser)
    throw new Error(
      `No ${name} found. ${howToInstall[name]} On Debian: apt-get install ${packages.join(' ')}`,
    );
  return browser;
}

/** What a machine lacks for scenarios in which Chromium asks the user something. */
export function missingOnScreen(machine?: Machine): readonly ScreenProgram[] {
  return (Object.keys(onScreen) as ScreenProgram[]).filter((program) => !hasCommand(program, machine));
}

/** Brings what is missing for them where apt-get can: a browser may be there without. What cannot be brought makes that they are skipped. */
export function ensureScreen(
  machine?: Machine,
  bring: (packages: readonly string[]) => void = install,
): void {
  const packages = missingOnScreen(machine).map((program) => onScreen[program]);
  if (packages.length > 0) bring(packages);
}
