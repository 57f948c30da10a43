import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ownPages } from '../../eval/evaluate.ts';
import { loadJudgedPages, parseJudgedPage } from '../../eval/judged-page.ts';

it('our own pages are judged: those that show nothing expect nothing, the others something', () => {
  const pages = loadJudgedPages(fileURLToPath(ownPages));
  expect(pages.length).toBeGreaterThanOrEqual(30);
  for (const { should_show, expected_elements, expected_projects, expected_mentions } of pages) {
    const expected = [...Object.keys(expected_elements), ...Object.keys(expected_projects)];
    expect(expected.length > 0).toBe(should_show);
    expect(should_show || expected_mentions.length === 0).toBe(true);
  }
});

it('says which file is no judged page, and what is missing', () => {
  expect(() => parseJudgedPage('pages/a.json', '{"id":"a","url":"https://www.ncj.nl/","lang":"nl"}')).toThrow(
    /pages\/a\.json is not a judged page:[\s\S]*at title/,
  );
  expect(() => parseJudgedPage('pages/b.json', '{"id":')).toThrow(/pages\/b\.json is not JSON/);
});

it('says that a folder cannot be read or holds nothing', () => {
  const empty = mkdtempSync(join(tmpdir(), 'pages-'));
  expect(() => loadJudgedPages(join(empty, 'nowhere'))).toThrow(/Cannot read .*nowhere/);
  expect(() => loadJudgedPages(empty)).toThrow(/holds no judged pages/);
});
