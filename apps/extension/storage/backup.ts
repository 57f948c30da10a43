import { fieldsOf, readEntries } from './fields.ts';
import { type List, type ListFlaw, readKept } from './list.ts';
import { byDate, type Round, type RoundFlaw, type Rounds, readRound } from './reflections.ts';
import { withText } from './texts.ts';

/** Marks a file as ours. */
const FORMAT = 'slim-samenwerken';
/** Becomes 2 when an older version would misread the file; a field more is no reason. */
const VERSION = 1;
/** A list of 500 items with a long note each is a tenth of this. In bytes. */
export const MOST_BYTES = 5_000_000;
/** More than there are records to keep. */
const MOST_ENTRIES = 3000;

/** All that the user made. */
export interface Own {
  readonly list: List;
  readonly rounds: Rounds;
}

/** What a file held. */
export interface Backup extends Own {
  /** What could not be read, by its place in the file, counted from 1. */
  readonly skipped: readonly Skipped[];
}

export type Skipped =
  | { readonly part: 'list'; readonly place: number; readonly flaw: ListFlaw }
  | { readonly part: 'rounds'; readonly place: number; readonly flaw: RoundFlaw };

/** Why a file is not read at all. */
export type BackupProblem = 'too_big' | 'not_whole' | 'not_ours' | 'newer' | 'empty';

/** Writes all that the user made as the text of a file. */
export function writeBackup({ list, rounds }: Own, contentDate: string): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, contentDate, list, rounds }, null, 2)}\n`;
}

/**
 * Reads the text of a file, whoever wrote it.
 *
 * @returns what it holds, or why it is not read
 */
export function readBackup(text: string): Backup | BackupProblem {
  if (text.length > MOST_BYTES) return 'too_big';
  let file: unknown;
  try {
    // Windows' own editor puts a mark before the text.
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return 'not_whole';
  }
  const { format, version, list, rounds } = fieldsOf(file);
  if (format !== FORMAT || typeof version !== 'number') return 'not_ours';
  if (version > VERSION) return 'newer';
  if ([list, rounds].some((part) => Array.isArray(part) && part.length > MOST_ENTRIES)) return 'too_big';
  const items = readEntries(list, readKept);
  const read = readEntries(rounds, readRound);
  if (items.entries.length + items.flaws.length + read.entries.length + read.flaws.length === 0)
    return 'empty';
  return {
    list: items.entries,
    rounds: read.entries,
    skipped: [
      ...items.flaws.map((flaw) => ({ part: 'list' as const, ...flaw })),
      ...read.flaws.map((flaw) => ({ part: 'rounds' as const, ...flaw })),
    ],
  };
}

/** What is mine with what a file holds. Nothing of mine is lost: what is in both stays as I have it, with the file's note added. */
export function mergeLists(mine: List, theirs: List): List {
  const merged = new Map(mine.map((item) => [item.id, item]));
  for (const item of theirs) {
    const own = merged.get(item.id);
    merged.set(item.id, own ? { ...own, note: withText(own.note, item.note) } : item);
  }
  return [...merged.values()];
}

/** The rounds of both. Two that say the same are one; two that share an id and differ are both kept. */
export function mergeRounds(mine: Rounds, theirs: Rounds, newId: () => string): Rounds {
  const merged = new Map(mine.map((round) => [round.id, round]));
  const known = new Set(mine.map(said));
  for (const round of theirs) {
    if (known.has(said(round))) continue;
    known.add(said(round));
    const id = merged.has(round.id) ? newId() : round.id;
    merged.set(id, { ...round, id });
  }
  return byDate([...merged.values()]);
}

function said({ date, name, agreed, ratings }: Round): string {
  return JSON.stringify([date, name, agreed, Object.entries(ratings).sort()]);
}
