import { type CueList, model } from '../model.ts';
import type { PageWords } from '../text/page-words.ts';
import type { Cue } from './cue.ts';
import { numberOf, stemAt } from './stems.ts';

const byStem = model.cues.split(';');

/** Gives the cues of a list that may stand on the page. */
export type CuesHere = (list: CueList) => readonly Cue[];

/** Finds the cues of which the rarest stem stands on a page. The others cannot, and need not even be read: they are nearly all. */
export function cuesHere({ stems }: PageWords): CuesHere {
  const lists = new Map<CueList, PlacedCue[]>();
  for (const stem of stems.keys()) {
    const number = numberOf(stem);
    for (const cue of number === undefined ? [] : cuesUnder(number)) {
      const others = lists.get(cue.list);
      if (others) others.push(cue);
      else lists.set(cue.list, [cue]);
    }
  }
  // In the order of their list: between equal reasons the first counts.
  for (const list of lists.values()) list.sort((a, b) => a.place - b.place);
  return (list) => lists.get(list) ?? [];
}

interface PlacedCue extends Cue {
  readonly list: CueList;
  readonly place: number;
}

/** Those that were read for an earlier page. */
const known: (readonly PlacedCue[] | undefined)[] = [];

function cuesUnder(number: number): readonly PlacedCue[] {
  const texts = byStem[number];
  if (!texts) return [];
  const cues = known[number] ?? texts.split(',').map((text) => readCue(number, text.split(' ')));
  known[number] = cues;
  return cues;
}

/** `build/pack-cues.ts` says what the fields are. */
function readCue(under: number, fields: readonly string[]): PlacedCue {
  const signs = fields[3] ?? '';
  return {
    stems: fields.slice(4).map((number) => stemAt(number === '*' ? under : Number(number))),
    list: Number(fields[0]),
    place: Number(fields[1]),
    span: Number(fields[2]),
    exact: signs.includes('!'),
    strong: signs.includes('+'),
  };
}
