import fc from 'fast-check';
import { expect, it } from 'vitest';
import { elementLabel, labelsOf } from '../../eval/labels.ts';
import { ndcg } from '../../eval/score.ts';
import { summarise } from '../../eval/summary.ts';

it('nDCG@5 is 1 for the best order, less for any other, and unknown where nothing is judged', () => {
  expect(ndcg(['E1', 'E2'], { E2: 1, E1: 3 })).toBe(1);
  expect(ndcg(['E2', 'E1'], { E2: 1, E1: 3 })).toBeCloseTo((1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3)));
  expect(ndcg(['E3', 'E4', 'E5', 'E6', 'E7', 'E1'], { E1: 3 })).toBe(0);
  expect(ndcg(['E1'], {})).toBeUndefined();
  const grades = fc.dictionary(
    fc.constantFrom('E1', 'E2', 'E3', 'E4', 'E5', 'E6'),
    fc.integer({ min: 1, max: 3 }),
  );
  fc.assert(
    fc.property(grades, fc.shuffledSubarray(['E1', 'E2', 'E3', 'E4', 'E5', 'E6']), (judged, ranked) => {
      const score = ndcg(ranked, judged);
      if (score !== undefined) expect(score >= 0 && score <= 1 + 1e-9).toBe(true);
    }),
  );
});

it('a method goes by its projects, and by a label of its own where nobody would miss it otherwise', () => {
  expect(labelsOf({ kind: 'project', id: 'giz-methodiek' })).toEqual(['P8']);
  expect(labelsOf({ kind: 'method', id: 'giz' })).toEqual(['P8']);
  expect(labelsOf({ kind: 'method', id: 'samenstarten' })).toEqual(['M:samenstarten']);
  expect(labelsOf({ kind: 'method', id: 'jgz-preventieagenda' })).toEqual([]);
  expect(elementLabel('schaalgrootte')).toBe('ES');
  expect(elementLabel('rollen-en-verantwoordelijkheden')).toBe('E4');
});

it('a summary of nothing is unknown, not zero', () => {
  expect(new Set(Object.values(summarise([])))).toEqual(new Set([null]));
});
