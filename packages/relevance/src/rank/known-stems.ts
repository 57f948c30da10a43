import { type CueList, model } from '../model.ts';
import type { PageWords, Place } from '../text/page-words.ts';
import type { Cue } from './cue.ts';
import { firstNotBefore } from './halving.ts';

/** A stem that our content has, and what is known of it. */
export interface KnownStem {
  readonly stem: string;
  /** How many of all statements have it. */
  readonly having: number;
  /** Each subject that has it in its statements, by number, and in how many: a packed number each. */
  readonly said: string;
  /** The cues to look for where it stands, each with the list that it is of. */
  readonly cues: readonly ListedCue[];
}

export interface ListedCue extends Cue {
  readonly list: CueList;
}

/** The stems of a page that our content has, and where they stand there. */
export type StemsHere = readonly (readonly [known: KnownStem, places: readonly Place[]])[];

const lines = model.stems.split(';');
/** Those that were asked for before: a page has few of them, so the others stay text. */
const read: (KnownStem | undefined)[] = [];

/** The stem with this number. */
export function knownStem(number: number): KnownStem {
  read[number] ??= readStem(number);
  return read[number];
}

/** Finds them by halving: a page asks for fewer than a table would have to hold. */
export function stemsHere({ stems }: PageWords): StemsHere {
  const here: [KnownStem, readonly Place[]][] = [];
  for (const [stem, places] of stems) {
    const start = `${stem} `;
    const number = firstNotBefore(lines.length, (place) => (lines[place] ?? '') < start);
    if (lines[number]?.startsWith(start)) here.push([knownStem(number), places]);
  }
  return here;
}

/** `build/model.ts` says what the fields are, `build/pack-cues.ts` those of a cue. */
function readStem(number: number): KnownStem {
  const [stem = '', having, said = '', ...cues] = lines[number]?.split(' ') ?? [];
  return { stem, having: Number(having), said, cues: cues.map((cue) => readCue(stem, cue.split(':'))) };
}

function readCue(under: string, [list, span, signs = '', ...stems]: readonly string[]): ListedCue {
  return {
    stems: stems.map((stem) => (stem === '' ? under : stemAt(Number(stem)))),
    list: Number(list),
    span: Number(span),
    exact: signs.includes('!'),
    strong: signs.includes('+'),
  };
}

/** Only the stem: what is known of it may not be asked for. */
function stemAt(number: number): string {
  const line = lines[number] ?? '';
  return line.slice(0, line.indexOf(' '));
}
