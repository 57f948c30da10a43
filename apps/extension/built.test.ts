import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Policy, parsePolicy } from './storage/policy.ts';

const built = join(import.meta.dirname, '.output/chrome-mv3');
const read = (file: string) => readFileSync(join(built, file), 'utf8');
/** What a page loads, at once or later: its scripts and style sheets, and the scripts that those load. */
function filesOf(page: string, without?: RegExp): string[] {
  const files = new Set<string>();
  const follow = (text: string) => {
    for (const [, file = ''] of text.matchAll(
      /["'`](?:\.?\/)?((?:(?:chunks|assets)\/)?[\w-]+\.(?:js|css))["'`]/g,
    )) {
      const path = file.includes('/') ? file : `chunks/${file}`;
      if (without?.test(path) || files.has(path) || !existsSync(join(built, path))) continue;
      files.add(path);
      if (path.endsWith('.js')) follow(read(path));
    }
  };
  follow(read(page));
  return [...files];
}

const manifest = JSON.parse(read('manifest.json'));

/** A policy with everything in it. */
const FULL_POLICY: Required<Policy> = {
  role: 'municipality',
  municipalities: ['GM0355'],
  ownSites: ['intranet.zeist.nl'],
  offSites: ['zonmw.nl'],
  cards: false,
  welcome: false,
};

describe('the built extension', () => {
  it('asks for no permission beyond these', () => {
    expect(manifest.permissions).toEqual([
      'storage', // what the user chose and made, kept on this computer
      'scripting', // the card's code when first needed, and pages that were open at installation
      'activeTab', // the page on which the toolbar button is pressed
      'sidePanel', // the panel
    ]);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('reads two sites and no other, and they stay the same for ever', () => {
    const sites = ['*://*.ncj.nl/*', '*://*.zonmw.nl/*'];
    expect(manifest.host_permissions).toEqual(sites);
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].matches).toEqual(sites);
    // Any, because a municipality's hosts can be any: each is asked for by itself, when somebody chooses it.
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('lets no page reach its files, and its own pages load nothing from elsewhere', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
  });

  it.each(['background.js', 'card.js', 'panel-link.js', 'content-scripts/page.js'])(
    'makes no request: %s holds no call for one',
    (file) => {
      expect(read(file)).not.toMatch(
        /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/,
      );
    },
  );

  it('brings a panel of at most 60 kB of script and style beside the content', () => {
    // The content stands in the script as text for JSON.parse.
    const content = /JSON\.parse\((['"`])(?:\\.|(?!\1)[^\\])*\1\)/gs;
    // What knows the municipalities comes only where they matter, and mostly not at all.
    const files = filesOf('sidepanel.html', /municipal|reads-at/);
    const script = files
      .filter((file) => file.endsWith('.js'))
      .map((file) => read(file).replace(content, '0'))
      .join('');
    const style = files
      .filter((file) => file.endsWith('.css'))
      .map(read)
      .join('');
    expect(gzipSync(script, { level: 9 }).length + gzipSync(style, { level: 9 }).length).toBeLessThanOrEqual(
      60_000,
    );
  });

  it('brings a content script of at most 15.8 kB with all names, without the parts that only panel and card need', () => {
    const script = read('content-scripts/page.js');
    expect(gzipSync(script).length).toBeLessThanOrEqual(15_800);
    expect(script).not.toContain('slim-card');
    expect(script).not.toContain('page→panel');
  });

  it('keeps the municipalities out of the content script, and out of the first frame of the panel', () => {
    const files = ['content-scripts/page.js', 'card.js', ...filesOf('sidepanel.html', /municipal|reads-at/)];
    const held = files.filter((file) => read(file).includes('GM0355'));
    expect(held).toEqual([]);
  });

  it('has a schema of policies with a title and an explanation for each setting', () => {
    const { properties } = JSON.parse(read(manifest.storage.managed_schema));
    for (const [name, { title, description }] of Object.entries<Record<string, string>>(properties))
      expect([name, Boolean(title && description)]).toEqual([name, true]);
    expect(Object.keys(properties).toSorted()).toEqual(Object.keys(FULL_POLICY).toSorted());
    expect(parsePolicy(FULL_POLICY)).toEqual(FULL_POLICY);
  });
});
