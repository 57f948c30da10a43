import { type Element, elements } from '@slim-samenwerken/content';
import type { Round, Rounds } from '../../storage/reflections.ts';

/** The twelve elements that a team looks at. The others are no working elements, but what the research found beside them. */
export const rated: readonly Element[] = elements.filter(({ number }) => number !== undefined);

/** The round before this one; the last one when this one is not stored yet. */
export function roundBefore(rounds: Rounds, id: string): Round | undefined {
  const place = rounds.findIndex((round) => round.id === id);
  return place === -1 ? rounds.at(-1) : rounds[place - 1];
}

/** What is different from an earlier round, of the elements that were spoken of in both. */
export function compareRounds(
  now: Round,
  earlier: Round,
): { readonly [Change in 'better' | 'worse' | 'same']: readonly Element[] } {
  const those = (test: (difference: number) => boolean) =>
    rated.filter(({ id }) => {
      const [from, to] = [earlier.ratings[id], now.ratings[id]];
      return from !== undefined && to !== undefined && test(to - from);
    });
  return {
    better: those((difference) => difference > 0),
    worse: those((difference) => difference < 0),
    same: those((difference) => difference === 0),
  };
}
