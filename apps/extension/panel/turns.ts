import { useMemo } from 'preact/hooks';

/**
 * Counts how often something was chosen, so that the next choice leads to the next place.
 *
 * @param visit all counts start anew when it changes
 * @returns how often it was chosen before
 */
export function useTurns(visit: string): (what: string) => number {
  return useMemo(() => {
    const turns = new Map<string, number>();
    return (what: string) => {
      const turn = turns.get(what) ?? 0;
      turns.set(what, turn + 1);
      return turn;
    };
  }, [visit]);
}
