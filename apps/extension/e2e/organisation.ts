import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExtensionBrowser, launchWithExtension } from '@slim-samenwerken/toolchain/browser';
import { reuseFirefox } from '@slim-samenwerken/toolchain/firefox';
import type { Site } from '@slim-samenwerken/toolchain/site';
import { test as base, built } from './fixtures.ts';

/** What an organisation has set. */
interface Organisation {
  /** For our extension. */
  policy: Record<string, unknown>;
  /** Sites that it keeps from all extensions. */
  blocked: readonly string[];
}

interface Run extends Organisation {
  headless: boolean;
  language: string;
  site: Site;
}

const etc = '/etc';
const chromiumPolicies = join(etc, 'chromium/policies/managed');

/** Whether this run may set policies for the machine, which is where Chromium reads them. */
export function canSetMachinePolicy(): boolean {
  try {
    accessSync(etc, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser that finds a real policy, as an administrator would have put it there. It is there for one test only. */
export const test = base.extend<Organisation>({
  policy: [{}, { option: true }],
  blocked: [[], { option: true }],
  extension: async ({ browserName, headless, site, language, policy, blocked }, use) => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'slim-samenwerken-policy-')));
    const run = { headless: headless ?? true, site, language, policy, blocked };
    const start = browserName === 'firefox' ? inFirefox : inChromium;
    const { extension, end } = await start(folder, run);
    await use(extension);
    await end();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

interface Started {
  readonly extension: ExtensionBrowser;
  end(): Promise<void>;
}

/** In a file of the machine, for a copy of the extension: that has an id of its own, so nobody else's browser is touched. */
async function inChromium(dir: string, { policy, blocked, ...options }: Run): Promise<Started> {
  cpSync(built('chrome-mv3'), dir, { recursive: true });
  const id = idOf(dir);
  const made = mkdirSync(chromiumPolicies, { recursive: true });
  const file = join(chromiumPolicies, `${id}.json`);
  const remove = () => {
    rmSync(file, { force: true });
    if (made) rmSync(made, { recursive: true, force: true });
  };
  process.once('exit', remove);
  writeFileSync(
    file,
    JSON.stringify({
      '3rdparty': { extensions: { [id]: policy } },
      ...(blocked.length > 0 && { ExtensionSettings: { [id]: { runtime_blocked_hosts: blocked } } }),
    }),
  );
  const extension = await launchWithExtension({ ...options, extensionDir: dir });
  if (extension.origin !== `chrome-extension://${id}`)
    throw new Error(`Chromium gave the extension another id than its policy is for: ${extension.origin}`);
  return {
    extension,
    async end() {
      await extension.close();
      remove();
      process.off('exit', remove);
    },
  };
}

/** The id that Chromium gives an unpacked extension: it is made of its path. */
function idOf(dir: string): string {
  const digits = createHash('sha256').update(dir).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** In a file of the user, which Firefox reads when no administrator has set anything for the machine. */
async function inFirefox(home: string, { policy, language, ...options }: Run): Promise<Started> {
  const extensionDir = built('firefox-mv3');
  const { browser_specific_settings } = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  const { id: name } = browser_specific_settings.gecko;
  const storage = join(home, '.mozilla/managed-storage');
  mkdirSync(storage, { recursive: true });
  writeFileSync(
    join(storage, `${name}.json`),
    JSON.stringify({ name, description: 'Set by the organisation', type: 'storage', data: policy }),
  );
  const firefox = await reuseFirefox({ ...options, home });
  return { extension: await firefox.withExtension(extensionDir, language), end: firefox.close };
}
