import { expect, it } from 'vitest';
import { fuzz } from './fuzz.ts';

/** Set by `npm run fuzz`. */
const { FUZZ_MINUTES: minutes = '0', FUZZ_SEED: seed = `${Date.now() % 2 ** 31}` } = process.env;
const ms = Number(minutes) * 60_000;

it('a hundred thousand damaged messages, stored values, policies and files: none throws, hangs or costs the user anything', () => {
  expect(fuzz(2026, (done) => done < 100_000)).toBe(100_000);
}, 120_000);

it(
  'nor do others, from a seed that differs each time',
  () => {
    const end = Date.now() + ms;
    const done = fuzz(Number(seed), (count) => (ms > 0 ? Date.now() < end : count < 10_000));
    console.log(`fuzz: ${done} values from seed ${seed}`);
    expect(done).toBeGreaterThan(0);
  },
  ms + 60_000,
);
