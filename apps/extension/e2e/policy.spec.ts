import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExtensionBrowser, launchWithExtension } from '@slim-samenwerken/toolchain/browser';
import { test as base, demo, expect, extensionDir, needs } from './fixtures.ts';
import { stateOf, title } from './in-the-panel.ts';
import { markedTexts } from './on-the-page.ts';

const etc = '/etc';
const chromiumPolicies = join(etc, 'chromium/policies/managed');

/** The id that Chromium gives an unpacked extension: it is made of its path. */
function idOf(dir: string): string {
  const digits = createHash('sha256').update(dir).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

function canWrite(dir: string): boolean {
  try {
    accessSync(dir, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A real policy file of the machine, for a copy of the extension: that has an id of its own, so nobody else's browser is touched. The file
 * is there for one test only.
 */
const test = base.extend<{ policy: Record<string, unknown>; blocked: readonly string[] }>({
  policy: [{}, { option: true }],
  blocked: [[], { option: true }],
  extension: async ({ site, language, policy, blocked }, use) => {
    const dir = realpathSync(mkdtempSync(join(tmpdir(), 'slim-samenwerken-policy-')));
    cpSync(extensionDir, dir, { recursive: true });
    const id = idOf(dir);
    const made = mkdirSync(chromiumPolicies, { recursive: true });
    const file = join(chromiumPolicies, `${id}.json`);
    const remove = () => {
      rmSync(file, { force: true });
      rmSync(dir, { recursive: true, force: true });
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
    const extension: ExtensionBrowser = await launchWithExtension({
      extensionDir: dir,
      headless: true,
      site,
      language,
    });
    expect(extension.origin).toBe(`chrome-extension://${id}`);
    await use(extension);
    await extension.close();
    remove();
    process.off('exit', remove);
  },
});

needs('A policy of an organisation holds');
test.skip(() => !canWrite(etc), 'Only an administrator can set a policy for this machine.');

test.describe('what the organisation has set', () => {
  test.use({
    policy: {
      role: 'municipality',
      municipalities: ['GM0355'],
      ownSites: ['intranet.zeist.nl'],
      offSites: ['www.zonmw.nl'],
      cards: false,
      welcome: false,
    },
  });

  test('holds in the panel and on the page, and is shown as locked', async ({
    page,
    extension,
    openPanel,
  }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    const panel = await openPanel(page);
    await expect(stateOf(panel)).toHaveAttribute('data-state', 'ready');
    await expect(panel.getByRole('region', { name: 'Welkom' })).toHaveCount(0);
    await expect(panel.getByLabel('Je rol')).toHaveCount(0);
    await expect(panel.getByRole('banner')).toContainText('Je rol: Gemeente. Ingesteld door je organisatie');
    await expect(
      panel.getByText(
        'Je organisatie heeft zeist.nl en intranet.zeist.nl voor je klaargezet. Mogen we daar meelezen?',
      ),
    ).toBeVisible();
    expect(await markedTexts(page)).toEqual([]);

    await page.goto(`${demo.zonmw}/voorzorg.html`);
    await expect(title(panel)).toHaveText('Uit op zonmw.nl');
    await expect(panel.getByText('Dat heeft je organisatie ingesteld.')).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Weer aanzetten' })).toHaveCount(0);

    const options = await extension.context.newPage();
    await options.goto(`${extension.origin}/options.html`);
    await expect(options.getByRole('radio', { name: /^Gemeente/ })).toBeChecked();
    await expect(options.getByRole('radio', { name: /^Gemeente/ })).toBeDisabled();
    await expect(options.getByRole('checkbox', { name: /^Laat namen/ })).toBeDisabled();
    for (const name of ['Zeist', 'intranet.zeist.nl']) {
      await expect(options.getByRole('listitem').filter({ hasText: name }).first()).toContainText(
        'Ingesteld door je organisatie',
      );
      await expect(options.getByRole('button', { name: `Weghalen ${name}` })).toHaveCount(0);
    }
    await expect(options.getByRole('button', { name: 'Weer aanzetten zonmw.nl' })).toHaveCount(0);
  });
});

test.describe('a site that the organisation keeps from all extensions', () => {
  test.use({ blocked: ['*://*.ncj.nl'] });

  test('is not read, and the panel says why that can be', async ({ page, openPanel }) => {
    await page.goto(`${demo.ncj}/ziekteverzuim.html`);
    const panel = await openPanel(page);
    await expect(panel.locator('[data-state="unsupported"], [data-state="no-access"]')).toBeVisible();
    await expect(panel.getByText('of omdat je organisatie deze site afschermt')).toBeVisible();
    expect(await markedTexts(page)).toEqual([]);
  });
});
