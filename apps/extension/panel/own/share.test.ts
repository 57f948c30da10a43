import { expect, it, vi } from 'vitest';
import { linkOf } from './share.ts';

it('leads to the source where there is no website', () => {
  vi.stubEnv('WXT_WEBSITE', '');
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
])('leads to the website where the extension was built with one: %s', (_, id, path, label) => {
  vi.stubEnv('WXT_WEBSITE', 'https://klikwijzer.example/pad/');
  expect(linkOf(id)).toEqual({ label, url: `https://klikwijzer.example/pad/${path}` });
});

it('leads nowhere for what is not in this edition', () => {
  vi.stubEnv('WXT_WEBSITE', 'https://klikwijzer.example/');
  expect(linkOf('weg')).toBeUndefined();
});
