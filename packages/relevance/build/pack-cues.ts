import type { CueList } from '../src/model.ts';
import type { Cue } from '../src/rank/cue.ts';

/**
 * Packs lists of cues as text, of which a page needs a little. Each stands under the stem that the fewest others have: `;` parts stems, `,`
 * the cues of one, and spaces what is in a cue. That is the number of its list, how many words it has, its signs (`+`
 * for strong, `!` for exact, `-` for neither) and its stems by number, with `*` for the one it stands under. `src/rank/cues-here.ts` reads it.
 *
 * @param stems all stems: the place of one is its number
 */
export function cuePacker(stems: readonly string[]) {
  const lists: (readonly Cue[])[] = [];
  const numbers = new Map(stems.map((stem, number) => [stem, number]));

  /** Adds a list, and gives its number. */
  const add = (list: readonly Cue[]): CueList => lists.push(list) - 1;

  const pack = (): string => {
    const uses = new Map<string, number>();
    for (const stem of lists.flat().flatMap((cue) => cue.stems)) uses.set(stem, (uses.get(stem) ?? 0) + 1);
    const byStem = new Map<string, string[]>();
    for (const [list, cues] of lists.entries())
      for (const cue of cues) {
        const [rarest = ''] = cue.stems.toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0));
        const signs = `${cue.strong ? '+' : ''}${cue.exact ? '!' : ''}` || '-';
        const others = cue.stems.map((stem) => (stem === rarest ? '*' : numbers.get(stem)));
        const text = [list, cue.span, signs, ...others].join(' ');
        byStem.set(rarest, [...(byStem.get(rarest) ?? []), text]);
      }
    return stems.map((stem) => byStem.get(stem)?.join(',') ?? '').join(';');
  };
  return { add, pack };
}
