import { expect, it } from 'vitest';
import { changelog, readChangelog } from './changelog.ts';
import { version } from './folder.ts';

it('reads each release with its version, its date and its text, newest first', () => {
  const markdown =
    '# Changelog\n\nIntro\n\n## 1.1.0\n\n- Two.\n\n## 1.0.0 (1 March 2027)\n\n- One.\n  More.\n';
  expect(readChangelog(markdown)).toEqual([
    { version: '1.1.0', date: undefined, text: '- Two.' },
    { version: '1.0.0', date: '1 March 2027', text: '- One.\n  More.' },
  ]);
});

it.each(['Unreleased', 'v1.0.0', '1.0', '1.0.0 (soon)'])('says how to write "## %s" instead', (heading) => {
  expect(() => readChangelog(`## ${heading}\n`)).toThrow(`write "## ${heading}" as`);
});

it('tells of the version that is built, first, and of something in each release', () => {
  const releases = changelog();
  expect(releases[0]?.version).toBe(version);
  expect(releases.filter(({ text }) => text === '')).toEqual([]);
});
