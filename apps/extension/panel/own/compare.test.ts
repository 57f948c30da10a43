import { describe, expect, it } from 'vitest';
import type { Rating, Round } from '../../storage/reflections.ts';
import { compareRounds, rated, roundBefore } from './compare.ts';

const round = (id: string, ratings: Record<string, Rating> = {}): Round => ({
  id,
  date: '2026-01-01',
  name: '',
  agreed: '',
  ratings,
});

it('twelve elements are looked at', () => expect(rated).toHaveLength(12));

describe('a round is compared with', () => {
  const rounds = ['a', 'b'].map((id) => round(id));

  it('the one before it', () => expect(roundBefore(rounds, 'b')?.id).toBe('a'));
  it('none when it is the first', () => expect(roundBefore(rounds, 'a')).toBeUndefined());
  it('the last one as long as nothing was said in it', () => expect(roundBefore(rounds, 'c')?.id).toBe('b'));
  it('none when there is none', () => expect(roundBefore([], 'c')).toBeUndefined());
});

it('only what was spoken of twice is compared', () => {
  const earlier = round('a', { randvoorwaarden: 2, betrokkenheid: 3, 'zicht-op-effect': 1, nergens: 1 });
  const now = round('b', { randvoorwaarden: 3, betrokkenheid: 2, 'effectieve-communicatie': 4, nergens: 2 });
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const { better, worse, same } = compareRounds(now, earlier);
  expect([ids(better), ids(worse), ids(same)]).toEqual([['randvoorwaarden'], ['betrokkenheid'], []]);
});
