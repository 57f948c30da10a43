import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import linter from 'addons-linter';
import { describe, expect, it } from 'vitest';
import { differences } from './e2e/differences.ts';

const built = join(import.meta.dirname, '.output/firefox-mv3');
const read = (file: string) => readFileSync(join(built, file), 'utf8');
const manifest = JSON.parse(read('manifest.json'));
const chrome = JSON.parse(read('../chrome-mv3/manifest.json'));

describe('the extension as Firefox gets it', () => {
  it('asks for what Chrome gets asked', () => {
    expect(manifest.permissions).toEqual(chrome.permissions.filter((name: string) => name !== 'sidePanel'));
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.host_permissions).toEqual(chrome.host_permissions);
    expect(manifest.optional_host_permissions).toEqual(chrome.optional_host_permissions);
    expect(manifest.content_scripts).toEqual(chrome.content_scripts);
    expect(manifest.content_security_policy).toEqual(chrome.content_security_policy);
  });

  it('tells that no data are collected, and from which version of Firefox on it works', () => {
    expect(manifest.browser_specific_settings.gecko).toEqual({
      id: 'slim-samenwerken@extension', // for ever: under another id it is another extension
      strict_min_version: '147.0',
      data_collection_permissions: { required: ['none'] },
    });
  });

  it('leaves its sidebar closed at installation, and has a button and a shortcut that open it', () => {
    expect(manifest.sidebar_action).toMatchObject({
      default_panel: 'sidepanel.html',
      open_at_install: false,
    });
    expect(manifest.action).toMatchObject({
      default_area: 'navbar',
      theme_icons: [{ size: 16 }, { size: 32 }],
    });
    expect(manifest.commands).toEqual(chrome.commands);
  });

  it("passes Mozilla's own check without an error, and with no warning about code of ours", async () => {
    const { errors, warnings } = await linter
      .createInstance({
        config: {
          _: [built],
          logLevel: 'fatal',
          stack: false,
          pretty: false,
          metadata: false,
          output: 'none',
        },
        runAsBinary: false,
      })
      .run();
    expect(errors).toEqual([]);
    // Preact can set innerHTML. Nothing of ours asks it to: the linter of this repository forbids that.
    expect([...new Set(warnings.map(({ code }) => code))]).toEqual(['UNSAFE_VAR_ASSIGNMENT']);
  }, 60_000);
});

it.each(Object.entries(differences))('the table of differences has "%s"', (scenario, { not, why }) => {
  const table = readFileSync(join(import.meta.dirname, 'docs/supported-browsers.md'), 'utf8');
  const row = table.split('\n').find((line) => line.startsWith(`| ${scenario} `));
  expect(row).toContain(`| ${not === 'firefox' ? 'Firefox' : 'Chromium'} `);
  expect(row).toContain(why);
});
