import type { NamedRecord } from '@slim-samenwerken/content/names';
import { createNameReader } from './reader.ts';

/** One place where a name stands. `text.slice(start, end)` is the name itself, without the tail of a compound. */
export interface Mention {
  readonly id: NamedRecord['id'];
  readonly kind: NamedRecord['kind'];
  /** The record's title, whatever the spelling on the page. */
  readonly name: string;
  /** The words as they stand there. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type NameFinder = (text: string) => Mention[];

/**
 * Prepares the names of records for looking through texts.
 *
 * @returns a function that gives the mentions in any text, from left to right: at each place the longest name, no
 *   overlap. It takes time in proportion to the text and never throws.
 */
export function createNameFinder(records: readonly NamedRecord[]): NameFinder {
  const reader = createNameReader(records);

  return (text) => {
    const reading = reader.read(text);
    return reader
      .settle(reading.found, reading.words)
      .map(({ record: { id, kind, title: name }, start, end }) => ({
        id,
        kind,
        name,
        text: text.slice(start, end),
        start,
        end,
      }));
  };
}
