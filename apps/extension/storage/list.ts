import { currentId } from '@slim-samenwerken/content';
import { fieldsOf, firstOfEach, isId, readEntries, textOf } from './fields.ts';
import { defineStored } from './stored.ts';

/** Something that the user keeps in their list, such as a tip. */
export interface Kept {
  /** The record's id. */
  readonly id: string;
  /** The record's kind, as the version that kept it called it. */
  readonly kind: string;
  /** What it said when it was kept, for when the record is there no more. */
  readonly text: string;
  /** Where it stands, as it reads: source, section and year. */
  readonly source: string;
  readonly note: string;
  readonly done: boolean;
}

export type List = readonly Kept[];

/** Why something is no item of a list. */
export type ListFlaw = 'no_id' | 'no_text' | 'too_long';

/** Far longer than any record says. */
const MOST_TEXT = 2000;

/** Reads one item, whoever wrote it. Fields are only ever added, each with a default, so that versions understand each other. */
export function readKept(value: unknown): Kept | ListFlaw {
  const { id, kind, text, source, note, done } = fieldsOf(value);
  if (!isId(id)) return 'no_id';
  if (textOf(text).trim() === '') return 'no_text';
  if (textOf(text).length > MOST_TEXT || textOf(source).length > MOST_TEXT) return 'too_long';
  return {
    id: currentId(id),
    kind: textOf(kind),
    text: textOf(text),
    source: textOf(source),
    note: textOf(note),
    done: done === true,
  };
}

/** Makes a list of whatever is stored: the items that can be read, each once. */
export function parseList(stored: unknown): List {
  return firstOfEach(readEntries(stored, readKept).entries);
}

/** The list, as it is stored on this computer. */
export const storedList = defineStored('list', parseList);

/** Puts an item at the end, unless it is there. */
export function keep(list: List, item: Kept): List {
  return list.some(({ id }) => id === item.id) ? list : [...list, item];
}

/** Puts an item back in its place. */
export function putBack(list: List, item: Kept, place: number): List {
  return list.some(({ id }) => id === item.id) ? list : list.toSpliced(place, 0, item);
}

export function drop(list: List, id: string): List {
  return list.filter((item) => item.id !== id);
}

/** @param change makes the new item of the one that is there at that moment */
export function edit(list: List, id: string, change: (item: Kept) => Kept): List {
  return list.map((item) => (item.id === id ? change(item) : item));
}

/** Moves an item one place; past an end it stays. */
export function move(list: List, id: string, by: -1 | 1): List {
  const from = list.findIndex((item) => item.id === id);
  const item = list[from];
  if (!item || !list[from + by]) return list;
  return list.toSpliced(from, 1).toSpliced(from + by, 0, item);
}
