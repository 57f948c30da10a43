import { elements, projects, tips } from '@slim-samenwerken/content';
import { cues } from '@slim-samenwerken/content/cues';
import { describe, expect, it } from 'vitest';
import { makeModel } from '../build/model.ts';
import { count, statements } from '../build/statements.ts';
import { model } from '../src/model.ts';
import { findCue } from '../src/rank/cue.ts';
import { cuesHere } from '../src/rank/cues-here.ts';
import { pageWords } from '../src/text/page-words.ts';
import { stem } from '../src/text/stem.ts';
import { words } from '../src/text/words.ts';

const stems = model.stems.split(' ');
const keysOf = (terms: readonly number[]) => terms.map((term) => stems[term]);

describe('what is known of our content beforehand', () => {
  it('is what the content and the vocabulary make today; `pnpm build` makes it anew', () => {
    expect(model).toEqual(makeModel());
  });

  it('has every element and project', () => {
    expect(model.elements.map(({ id }) => id).sort()).toEqual(elements.map(({ id }) => id).sort());
    expect(model.projects.map(({ id }) => id).sort()).toEqual(projects.map(({ id }) => id).sort());
  });

  it.each([...model.elements, ...model.projects])('counts the statements of $id by term', (subject) => {
    const counts = count(statements.get(subject.id) ?? []);
    expect(keysOf(subject.terms)).toEqual([...counts.keys()]);
    expect(subject.having).toEqual([...counts.values()]);
  });

  it('has the terms of each tip, the rarest first', () => {
    const lists = model.tips.split(';');
    expect(lists).toHaveLength(tips.length);
    for (const [place, { text }] of tips.entries()) {
      const terms = lists[place]?.match(/\d+/g)?.map(Number) ?? [];
      const said = new Set(words(text).map(({ word }) => stem(word)));
      expect(new Set(keysOf(terms))).toEqual(
        new Set(stems.filter((key, number) => model.having[number] && said.has(key))),
      );
      const having = terms.map((term) => model.having[term] ?? 0);
      expect(having).toEqual(having.toSorted((a, b) => a - b));
    }
  });

  it('knows the words of a compound by their stems', () => {
    const heads = model.parts.heads.split(/[; ]/).map((head) => head.split(':'));
    // Each is a word with its stem, or such a stem.
    for (const [word = '', root] of heads) if (root) expect(root).toBe(stem(word));
  });

  it('finds every cue where its own words stand', () => {
    for (const { id, strong, weak } of cues)
      for (const cue of [...strong, ...weak]) {
        const page = pageWords({ url: '', title: '', headings: [], text: cue, lang: 'nl' }, () => []);
        const subject = [...model.elements, ...model.projects].find((one) => one.id === id);
        if (!subject) continue;
        const found = cuesHere(page)(subject.cues).some((one) => findCue(one, page));
        expect([cue, found]).toEqual([cue, true]);
      }
  });
});
