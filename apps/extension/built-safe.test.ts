import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from './release/zip.ts';

/** Content is text, not code: what it says of the web is no address that a script goes to. */
const CONTENT = /JSON\.parse\((['"`])(?:\\.|(?!\1)[^\\])*\1\)/gs;

/** Of the framework about our own code: a text that is missing, a background that waits. Neither ever comes. */
const WARNINGS_OF_WXT =
  /console\.warn\(`\[i18n\] |console\.warn\(`The background's main\(\)|console\.warn\("The background's main\(\)/g;

describe.each(['chrome-mv3', 'firefox-mv3'])('what is built as %s', (build) => {
  const dir = join(import.meta.dirname, '.output', build);
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));
  const files = [...readFolder(dir).keys()];
  const scripts = files.filter((file) => file.endsWith('.js'));

  it('lets no page or other extension reach it, and so none find it by its files', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    for (const file of scripts) expect(read(file), file).not.toMatch(/on(Message|Connect)External/);
  });

  it('runs nothing but its own files, and loads nothing from elsewhere', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
    });
    for (const page of files.filter((file) => file.endsWith('.html')))
      expect(read(page)).not.toMatch(/<script(?![^>]* src="\/)|\son\w+=|https?:|<iframe|<object|<embed/i);
  });

  it('stays out of private windows', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  it.each(scripts)('makes no request, no code out of text, and says nothing in a console: %s', (file) => {
    const code = read(file).replace(CONTENT, '');
    expect(code).not.toMatch(
      /\bfetch\(|XMLHttpRequest|WebSocket|WebTransport|RTCPeerConnection|sendBeacon|EventSource|importScripts/,
    );
    expect(code).not.toMatch(
      /\beval\(|\bFunction\(|insertAdjacentHTML|outerHTML|document\.write|createContextualFragment/,
    );
    expect(code).not.toMatch(/setTimeout\(["'`]|import\(["'`]https?:/);
    expect(code.replaceAll(WARNINGS_OF_WXT, '')).not.toMatch(/\bconsole\.(log|info|debug|warn|error)\b/);
    // Preact can set it when it is asked to. Nothing of ours asks: the linter forbids `dangerouslySetInnerHTML`.
    const settings = [...code.matchAll(/.{0,60}\binnerHTML\s*=(?!=).{0,40}/g)].map(([text]) => text);
    expect(settings.filter((text) => !text.includes('__html'))).toEqual([]);
  });
});
