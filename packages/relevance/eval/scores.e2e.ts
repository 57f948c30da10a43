import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { budgets } from '@slim-samenwerken/toolchain/budgets';
import { beforeAll, describe, expect, it } from 'vitest';
import { evaluate, ownPages, type Result, recordedScores } from './evaluate.ts';
import { lessIsBetter, type Summary } from './summary.ts';

// A change that makes relevance better raises these, one that makes it worse fails here. To record what is now:
// npm run in relevance eval -- --record
const recorded = Object.entries(JSON.parse(readFileSync(recordedScores, 'utf8'))) as [
  keyof Summary,
  number,
][];

/** An editor who corrects a sentence moves the ranking a little: that is no regression. A page more or less is. */
const ROOM = budgets['room under the scores of relevance'].most;

describe('scores on our own judged pages', () => {
  let results: Result[];
  beforeAll(async () => {
    results = await evaluate(fileURLToPath(ownPages));
  });

  it.each(recorded)('%s is about %f or better', (key, score) => {
    const now = results[0]?.summary[key];
    expect(now).toBeTypeOf('number');
    if (lessIsBetter.has(key)) expect(now).toBeLessThanOrEqual(score + ROOM);
    else expect(now).toBeGreaterThanOrEqual(score - ROOM);
  });

  it.each(['elements', 'projects'] as const)(
    '%s are ranked better than by plain names and by BM25',
    (key) => {
      const [own = 0, ...others] = results.slice(0, 3).map(({ summary }) => summary[key] ?? 0);
      expect(own).toBeGreaterThan(Math.max(...others));
    },
  );
});
