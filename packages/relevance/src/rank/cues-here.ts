import { type CueList, model } from '../model.ts';
import type { PageWords } from '../text/page-words.ts';
import type { Cue } from './cue.ts';
import { numberOf, stemAt } from './stems.ts';

const byStem = model.cues.split(';');

/** Gives the cues of a list that may stand on the page. */
export type CuesHere = (list: CueList) => readonly Cue[];

/** Finds the cues of which the rarest stem stands on a page. The others cannot, and need not even be read: they are nearly all. */
export function cuesHere({ stems }: PageWords): CuesHere {
  const lists = new Map<CueList, ListedCue[]>();
  for (const stem of stems.keys()) {
    const number = numberOf(stem);
    for (const cue of number === undefined ? [] : cuesUnder(number)) {
      const others = lists.get(cue.list);
      if (others) others.push(cue);
      else lists.set(cue.list, [cue]);
    }
  }
  return (list) => lists.get(list) ?? [];
}

interface ListedCue extends Cue {
  readonly list: CueList;
}

/** Those that were read for an earlier page. */
const known: (readonly ListedCue[] | undefined)[] = [];

function cuesUnder(number: number): readonly ListedCue[] {
  const texts = byStem[number];
  if (!texts) return [];
  const cues = known[number] ?? texts.split(',').map((text) => readCue(number, text.split(' ')));
  known[number] = cues;
  return cues;
}

/** `build/pack-cues.ts` says what the fields are. */
function readCue(under: number, fields: readonly string[]): ListedCue {
  const signs = fields[2] ?? '';
  return {
    stems: fields.slice(3).map((number) => stemAt(number === '*' ? under : Number(number))),
    list: Number(fields[0]),
    span: Number(fields[1]),
    exact: signs.includes('!'),
    strong: signs.includes('+'),
  };
}
