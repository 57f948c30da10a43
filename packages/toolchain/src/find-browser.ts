import { accessSync, constants } from 'node:fs';
import { posix, win32 } from 'node:path';

/** What decides where a browser can stand; `process` has it all. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const linuxCommands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const macApps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const windowsPrograms = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** The places where a machine keeps Chromium, Chrome and Edge, in the order in which they are preferred. */
export function browserPlaces({ platform, env }: Machine): readonly string[] {
  switch (platform) {
    case 'darwin':
      return macApps.flatMap((app) =>
        ['/Applications', posix.join(env['HOME'] ?? '/', 'Applications')].map(
          (folder) => `${folder}/${app}.app/Contents/MacOS/${app}`,
        ),
      );
    case 'win32': {
      const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
      return windowsPrograms.flatMap((program) =>
        roots.filter((root) => root !== undefined).map((root) => win32.join(root, ...program)),
      );
    }
    default: {
      const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
      return linuxCommands.flatMap((command) => folders.map((folder) => `${folder}/${command}`));
    }
  }
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
 * The browser to use: the one that CHROMIUM_PATH names, else the first that stands in a usual place.
 * Undefined where there is none. Throws when CHROMIUM_PATH names something that cannot be run.
 */
export function findBrowser(machine: Machine = process): string | undefined {
  const chosen = machine.env['CHROMIUM_PATH'];
  if (!chosen) return browserPlaces(machine).find(canRun);
  if (!canRun(chosen)) throw new Error(`CHROMIUM_PATH names ${chosen}, which cannot be run.`);
  return chosen;
}
