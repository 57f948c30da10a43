import { type Cue, model, type Subject } from '../model.ts';

/** A cue, and the record that it speaks for. */
interface SubjectCue {
  readonly id: string;
  readonly cue: Cue & { readonly strong: boolean };
}

type CuesByStem = ReadonlyMap<string, readonly SubjectCue[]>;

/** Each cue under one of its stems, the one that fewest cues have: on a page that has not that word, no cue there need be looked for. */
function byRarestStem(subjects: readonly Subject[]): CuesByStem {
  const all = subjects.flatMap(({ id, cues }) => cues.map((cue) => ({ id, cue })));
  const having = new Map<string, number>();
  for (const { cue } of all) for (const stem of cue.stems) having.set(stem, (having.get(stem) ?? 0) + 1);
  const howMany = (stem: string) => having.get(stem) ?? 0;

  const index = new Map<string, SubjectCue[]>();
  for (const entry of all) {
    const rarest = entry.cue.stems.reduce((one, other) => (howMany(other) < howMany(one) ? other : one));
    const known = index.get(rarest);
    if (known) known.push(entry);
    else index.set(rarest, [entry]);
  }
  return index;
}

/** The cues of all elements, and those of all projects. */
export const cuesByStem = { elements: byRarestStem(model.elements), projects: byRarestStem(model.projects) };
