import type { CueList } from '../model.ts';
import type { Cue } from './cue.ts';
import type { ListedCue, StemsHere } from './known-stems.ts';

/** Gives the cues of a list that may stand on the page. */
export type CuesHere = (list: CueList) => readonly Cue[];

/** Finds the cues of which the rarest stem stands on a page. The others cannot, and need not even be read: they are nearly all. */
export function cuesHere(here: StemsHere): CuesHere {
  const lists = new Map<CueList, ListedCue[]>();
  for (const [{ cues }] of here)
    for (const cue of cues) {
      const others = lists.get(cue.list);
      if (others) others.push(cue);
      else lists.set(cue.list, [cue]);
    }
  return (list) => lists.get(list) ?? [];
}
