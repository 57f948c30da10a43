import { elements, projects, tips } from '@slim-samenwerken/content';
import { cues } from '@slim-samenwerken/content/cues';
import { describe, expect, it } from 'vitest';
import { makeModel } from '../build/model.ts';
import { count, statements } from '../build/statements.ts';
import { model } from '../src/model.ts';
import { findCue } from '../src/rank/cue.ts';
import { cuesHere } from '../src/rank/cues-here.ts';
import { knownStem, stemsHere } from '../src/rank/known-stems.ts';
import { unpack } from '../src/rank/packed-number.ts';
import { pageWords } from '../src/text/page-words.ts';
import { stem } from '../src/text/stem.ts';
import { words } from '../src/text/words.ts';

const known = model.stems.split(';').map((_, number) => knownStem(number));
const subjects = [...model.elements, ...model.projects];

describe('what is known of our content beforehand', () => {
  it('is what the content and the vocabulary make today; `pnpm build` makes it anew', () => {
    expect(model).toEqual(makeModel());
  });

  it('has every element and project', () => {
    expect(model.elements.map(({ id }) => id).sort()).toEqual(elements.map(({ id }) => id).sort());
    expect(model.projects.map(({ id }) => id).sort()).toEqual(projects.map(({ id }) => id).sort());
  });

  it.each([...subjects.entries()])('counts the statements of subject %d by stem', (number, { id, size }) => {
    const counts = count(statements.get(id) ?? []);
    const having = new Map<string, number>();
    for (const { stem, said } of known)
      for (let at = 0; at < said.length; at += 2)
        if (unpack(said, at) === number) having.set(stem, unpack(said, at + 1));
    expect([...having]).toEqual([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
    expect(size).toBe([...counts.values()].reduce((sum, times) => sum + times, 0));
  });

  it('has the stems of each tip, the rarest first', () => {
    const lists = model.tips.split(';');
    expect(lists).toHaveLength(tips.length);
    for (const [place, { text }] of tips.entries()) {
      const stems = lists[place]?.match(/\d+/g)?.map((number) => knownStem(Number(number))) ?? [];
      const said = new Set(words(text).map(({ word }) => stem(word)));
      expect(new Set(stems)).toEqual(new Set(known.filter((one) => one.having > 0 && said.has(one.stem))));
      const having = stems.map((one) => one.having);
      expect(having).toEqual(having.toSorted((a, b) => a - b));
    }
  });

  it('knows the words of a compound by their stems', () => {
    const heads = model.parts.heads.split(/[; ]+/).map((head) => head.split(':'));
    // Each is a word with its stem, or such a stem.
    for (const [word = '', root] of heads) if (root) expect(root).toBe(stem(word));
  });

  it('finds every cue where its own words stand', () => {
    for (const { id, strong, weak } of cues)
      for (const cue of [...strong, ...weak]) {
        const page = pageWords({ url: '', title: '', headings: [], text: cue, lang: 'nl' }, () => []);
        const subject = subjects.find((one) => one.id === id);
        if (!subject) continue;
        const found = cuesHere(stemsHere(page))(subject.cues).some((one) => findCue(one, page));
        expect([cue, found]).toEqual([cue, true]);
      }
  });
});
