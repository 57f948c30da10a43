import { type CueList, model } from '../model.ts';
import type { PageWords, Place } from '../text/page-words.ts';
import type { Cue } from './cue.ts';

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

/** Finds the stems of a page that our content has. */
export function stemsHere({ stems }: PageWords): StemsHere {
  const here: [KnownStem, readonly Place[]][] = [];
  for (const [stem, places] of stems) {
    const start = `${stem} `;
    const number = numberNear(start);
    if (lines[number]?.startsWith(start)) here.push([knownStem(number), places]);
  }
  return here;
}

/** The number of the first line that does not come before this. By halving: a page asks for fewer than a table would have to hold. */
function numberNear(start: string): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
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
