import { expect, it, vi } from 'vitest';
import { diagnosisText } from './report.ts';

vi.mock('#i18n', () => ({ i18n: { t: (key: string, args: string[] = []) => [key, ...args].join(' ') } }));

const found = {
  version: '1.2.0',
  contentDate: '2026-11-22',
  browser: 'Mozilla/5.0',
  language: 'nl',
  access: [
    { site: 'ncj.nl', allowed: true },
    { site: 'zonmw.nl', allowed: false },
  ],
  chosen: { all: 2, withheld: 1 },
  policy: ['role'],
  saved: { list: 3, reflections: 1, off_names: 0, off_sites: 0 },
  faults: [
    { at: '2026-11-22T14:05', where: 'sidepanel.html', name: 'TypeError', places: ['a.js:1:2', 'b.js:3:4'] },
  ],
};

it('a diagnosis has a line for each thing that who helps needs', () => {
  const lines = diagnosisText(found).split('\n');
  expect(lines).toHaveLength(10);
  for (const part of ['1.2.0', 'ncj.nl', 'zonmw.nl', 'role', 'TypeError a.js:1:2 < b.js:3:4'])
    expect(lines.join('\n')).toContain(part);
});

it('a diagnosis is there too when nothing can be read', () => {
  const nothing = {
    access: undefined,
    chosen: undefined,
    policy: undefined,
    saved: undefined,
    faults: undefined,
  };
  expect(diagnosisText({ ...found, ...nothing })).toContain('1.2.0');
});
