import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const built = join(import.meta.dirname, '.output/chrome-mv3');
const read = (file: string) => readFileSync(join(built, file), 'utf8');
/** What a page loads, at once or later: its scripts and style sheets, and the scripts that those load. */
function filesOf(page: string): string[] {
  const files = new Set<string>();
  const follow = (text: string) => {
    for (const [, file = ''] of text.matchAll(
      /["'`](?:\.?\/)?((?:(?:chunks|assets)\/)?[\w-]+\.(?:js|css))["'`]/g,
    )) {
      const path = file.includes('/') ? file : `chunks/${file}`;
      if (files.has(path) || !existsSync(join(built, path))) continue;
      files.add(path);
      if (path.endsWith('.js')) follow(read(path));
    }
  };
  follow(read(page));
  return [...files];
}

const manifest = JSON.parse(read('manifest.json'));

describe('the built extension', () => {
  it('asks for no permission beyond these', () => {
    expect(manifest.permissions).toEqual([
      'storage', // what the user chose and made, kept on this computer
      'sidePanel', // the panel
      'scripting', // the card's code when first needed, and pages that were open at installation
    ]);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('reads two sites and no other, and they stay the same for ever', () => {
    const sites = ['*://*.ncj.nl/*', '*://*.zonmw.nl/*'];
    expect(manifest.host_permissions).toEqual(sites);
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].matches).toEqual(sites);
    expect(manifest.optional_host_permissions).toBeUndefined();
  });

  it('lets no page reach its files, and its own pages load nothing from elsewhere', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
  });

  it.each(['background.js', 'card.js', 'content-scripts/page.js'])(
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
    const files = filesOf('sidepanel.html');
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

  it('brings a content script of at most 18 kB with all names, without the parts that only panel and card need', () => {
    const script = read('content-scripts/page.js');
    expect(gzipSync(script).length).toBeLessThanOrEqual(18_000);
    expect(script).not.toContain('slim-card');
  });
});
