import type { CueList } from '../src/model.ts';
import type { Cue } from '../src/rank/cue.ts';

/**
 * Packs lists of cues as text, of which a page needs a little. Each stands under the stem that the fewest others have. It is written as the
 * number of its list, how many words it has, its signs (`+` for strong, `!` for exact) and its stems by number, none for the one that
 * it stands under, with `:` between. `src/rank/known-stems.ts` reads it.
 *
 * @param stems all stems: the place of one is its number
 */
export function cuePacker(stems: readonly string[]) {
  const lists: (readonly Cue[])[] = [];
  const numbers = new Map(stems.map((stem, number) => [stem, number]));

  /** Adds a list, and gives its number. */
  const add = (list: readonly Cue[]): CueList => lists.push(list) - 1;

  /** The cues that stand under each stem. */
  const pack = (): ReadonlyMap<string, readonly string[]> => {
    const uses = new Map<string, number>();
    for (const stem of lists.flat().flatMap((cue) => cue.stems)) uses.set(stem, (uses.get(stem) ?? 0) + 1);
    const byStem = new Map<string, string[]>();
    for (const [list, cues] of lists.entries())
      for (const cue of cues) {
        const [rarest = ''] = cue.stems.toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0));
        const signs = `${cue.strong ? '+' : ''}${cue.exact ? '!' : ''}`;
        const all = cue.stems.map((stem) => (stem === rarest ? '' : numbers.get(stem)));
        byStem.set(rarest, [...(byStem.get(rarest) ?? []), [list, cue.span, signs, ...all].join(':')]);
      }
    return byStem;
  };
  return { add, pack };
}
