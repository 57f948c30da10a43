import { beforeEach, expect, it, vi } from 'vitest';
import { linkOf, reportText } from './share.ts';

const site = vi.hoisted(() => ({ WEBSITE: '' }));
vi.mock('../../website.ts', () => site);
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('../../platform/about.ts', () => ({ version: () => '1.0.0' }));
beforeEach(() => {
  site.WEBSITE = 'https://klikwijzer.example/pad/';
});

it('leads to the source where there is no website', () => {
  site.WEBSITE = '';
  expect(linkOf('mazl-po')?.url).toBe('https://www.ncj.nl/mazl/');
});

it.each([
  ['a project', 'mazl-po', 'projecten/mazl-po/', 'M@ZL op de basisschool'],
  ['a term', 'azc', 'begrippen/azc/', 'azc'],
  [
    'a tip',
    'spreek-per-gezin-af-wie-wat-doet',
    'elementen/rollen-en-verantwoordelijkheden/#spreek-per-gezin-af-wie-wat-doet',
    'Rollen en verantwoordelijkheden',
  ],
])('leads to the website where there is one: %s', (_, id, path, label) => {
  expect(linkOf(id)).toEqual({
    label,
    url: `https://klikwijzer.example/pad/${path}`,
  });
});

it('leads nowhere for what is not in this edition', () => {
  expect(linkOf('weg')).toBeUndefined();
});

it.each([
  ['page', 'nav.page'],
  ['matrix', 'nav.matrix'],
  ['mazl-po', 'mazl-po'],
  ['constructor', 'constructor'],
])('a report names what it is about: %s', (about, name) => {
  expect(reportText(about, '')).toContain(`report.record: ${name}\n`);
});
