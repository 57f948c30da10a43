import { elements, projects, tips } from '@slim-samenwerken/content';
import { describe, expect, it } from 'vitest';
import { makeModel } from '../build/model.ts';
import { count, statements } from '../build/statements.ts';
import { model } from '../src/model.ts';
import { stem } from '../src/text/stem.ts';
import { words } from '../src/text/words.ts';

const keysOf = (terms: readonly number[]) => terms.map((term) => model.terms[term]);

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
    expect(model.tips).toHaveLength(tips.length);
    for (const [place, { text }] of tips.entries()) {
      const terms = model.tips[place] ?? [];
      const said = new Set(words(text).map(({ word }) => stem(word)));
      expect(new Set(keysOf(terms))).toEqual(new Set(model.terms.filter((key) => said.has(key))));
      const having = terms.map((term) => model.having[term] ?? 0);
      expect(having).toEqual(having.toSorted((a, b) => a - b));
    }
  });

  it('knows the words of a compound by their stems', () => {
    for (const [word, root] of model.parts) expect(root).toBe(stem(word));
  });
});
