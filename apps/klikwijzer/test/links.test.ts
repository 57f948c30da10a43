import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  addressOf,
  addressOfStatement,
  elements,
  findings,
  methods,
  practices,
  projects,
  questions,
  sources,
  terms,
  tips,
} from '@slim-samenwerken/content';
import { describe, expect, it } from 'vitest';
import { dist, pages } from './built.ts';

const attributes = (html: string, name: string) =>
  Array.from(html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g')), ([, value = '']) =>
    value.replaceAll('&amp;', '&'),
  );
const ids = new Map(pages.map(({ path, html }) => [path, new Set(attributes(html, 'id'))]));

describe('links', () => {
  it('lead to a page or file that there is, and to a place on it', () => {
    const broken = pages.flatMap(({ path, html }) =>
      [...attributes(html, 'href'), ...attributes(html, 'src'), ...attributes(html, 'action')]
        .filter((href) => !/^(?:https?:|mailto:|tel:)/.test(href))
        .filter((href) => {
          const { pathname, hash } = new URL(href, `http://site/${path}`);
          const target = decodeURIComponent(pathname.slice(1));
          const places = ids.get(target);
          if (!places) return !existsSync(join(dist, target)) || target === '';
          return hash !== '' && !places.has(decodeURIComponent(hash.slice(1)));
        })
        .map((href) => `/${path} → ${href}`),
    );
    expect(broken).toEqual([]);
  });

  it('that other apps make from the content lead to a place on the site', () => {
    const lost = [
      ...[elements, projects, methods, practices, terms, sources].flat().map(addressOf),
      ...[tips, findings, questions].flat().map(addressOfStatement),
    ].filter((address) => {
      const [page = '', place] = address.split('#');
      const places = ids.get(page);
      return !places || (place !== undefined && !places.has(place));
    });
    expect(lost).toEqual([]);
  });

  it('leave for the web openly: in a new tab, telling nothing', () => {
    for (const { path, html } of pages)
      for (const [link] of html.matchAll(/<a [^>]*href="https?:[^>]*>/g))
        expect(link, path).toContain('rel="external noopener noreferrer"');
  });

  it('load nothing from elsewhere, and nothing stands inline', () => {
    for (const { path, html } of pages) {
      expect(
        attributes(html, 'src').filter((src) => !src.startsWith('/')),
        path,
      ).toEqual([]);
      expect(html, path).not.toMatch(/<link [^>]*rel="(?:stylesheet|icon|preload)"[^>]*href="(?!\/)/);
      expect(html, path).not.toMatch(
        /<script(?![^>]*(?:src=|application\/ld\+json))|<style|\sstyle="|\son\w+="/,
      );
    }
  });
});
