import { describe, expect, it } from 'vitest';
import type { Mark } from '../../eval/answer.ts';
import { type JudgedPage, parseJudgedPage } from '../../eval/judged-page.ts';
import { scoreNames } from '../../eval/places.ts';

const judged = (expected_mentions: object[], optional_mentions: string[] = []): JudgedPage =>
  parseJudgedPage(
    'page.json',
    JSON.stringify({
      id: 'page',
      url: 'https://www.ncj.nl/page',
      title: '',
      lang: 'nl',
      should_show: true,
      format: 'text',
      html_or_text: '',
      expected_mentions,
      optional_mentions,
      expected_elements: {},
      expected_projects: {},
    }),
  );
const giz = { term: 'GIZ', project_or_method: 'P8', count: 1 };
const talks = { term: 'GIZ-gesprekken', project_or_method: 'P8', count: 1 };
/** A mark on each place of a word. */
const marksOn = (text: string, word: string, labels = ['P8']): Mark[] =>
  [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
    labels,
    text: word,
    start: index,
    end: index + word.length,
  }));

describe('marks compared with names', () => {
  it('a mark within a longer name counts, once for each', () => {
    const text = 'Na de GIZ volgden GIZ-gesprekken.';
    expect(scoreNames(judged([giz, talks]), text, marksOn(text, 'GIZ'))).toEqual({
      right: 2,
      wrong: [],
      missed: [],
    });
  });

  it('a name is found however it is spelled', () => {
    const text = 'Na G\u00ADIZ\u2011gesprekken.';
    expect(scoreNames(judged([talks]), text, marksOn(text, 'G\u00ADIZ')).right).toBe(1);
  });

  it('a mark too many, past the name or for another record is wrong, and leaves the name missed', () => {
    const text = 'GIZ en GIZ';
    expect(scoreNames(judged([giz]), text, marksOn(text, 'GIZ')).wrong).toHaveLength(1);
    for (const marks of [marksOn(text, 'GIZ en'), marksOn('GIZ', 'GIZ', ['P7'])])
      expect(scoreNames(judged([giz]), text, marks)).toMatchObject({ right: 0, missed: ['P8 “GIZ”'] });
  });

  it('optional names and records that nobody judged count for nothing', () => {
    const text = 'Pharos';
    const nothing = { right: 0, wrong: [], missed: [] };
    expect(scoreNames(judged([], ['Pharos']), text, marksOn(text, 'Pharos'))).toEqual(nothing);
    expect(scoreNames(judged([]), text, marksOn(text, 'Pharos', []))).toEqual(nothing);
  });
});
