import { accessSync, constants } from 'node:fs';
import { posix, win32 } from 'node:path';

/** What decides where a browser can stand; `process` has it all. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export type BrowserName = 'chromium' | 'firefox';

interface Names {
  /** The variable that names the one to use. */
  readonly variable: string;
  readonly linuxCommands: readonly string[];
  readonly macApps: readonly string[];
  readonly windowsPrograms: readonly (readonly string[])[];
}

/** Under which names each browser goes, in the order in which they are preferred. */
const names: Readonly<Record<BrowserName, Names>> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    linuxCommands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    macApps: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
    windowsPrograms: [
      ['Chromium', 'Application', 'chrome.exe'],
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    linuxCommands: ['firefox-esr', 'firefox'],
    macApps: ['Firefox'],
    windowsPrograms: [['Mozilla Firefox', 'firefox.exe']],
  },
};

/** The places where a machine keeps a browser, in the order in which they are preferred. Chrome and Edge are Chromium too. */
export function browserPlaces(name: BrowserName, { platform, env }: Machine): readonly string[] {
  const { linuxCommands, macApps, windowsPrograms } = names[name];
  switch (platform) {
    case 'darwin':
      return macApps.flatMap((app) =>
        ['/Applications', posix.join(env['HOME'] ?? '/', 'Applications')].map(
          (folder) => `${folder}/${app}.app/Contents/MacOS/${name === 'firefox' ? 'firefox' : app}`,
        ),
      );
    case 'win32': {
      const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
      return windowsPrograms.flatMap((program) =>
        roots.filter((root) => root !== undefined).map((root) => win32.join(root, ...program)),
      );
    }
    default:
      return linuxCommands.flatMap((command) => pathPlaces(command, env));
  }
}

function pathPlaces(command: string, env: Machine['env']): readonly string[] {
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return folders.map((folder) => `${folder}/${command}`);
}

/** Whether a machine with a PATH as Linux and macOS have it can run a command. */
export function hasCommand(command: string, { env }: Machine = process): boolean {
  return pathPlaces(command, env).some(canRun);
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser to use: the one that CHROMIUM_PATH or FIREFOX_PATH names, else the first that stands in a usual place.
 * Undefined where there is none. Throws when the variable names something that cannot be run.
 */
export function findBrowser(name: BrowserName, machine: Machine = process): string | undefined {
  const { variable } = names[name];
  const chosen = machine.env[variable];
  if (!chosen) return browserPlaces(name, machine).find(canRun);
  if (!canRun(chosen)) throw new Error(`${variable} names ${chosen}, which cannot be run.`);
  return chosen;
}
