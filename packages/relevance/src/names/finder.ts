import type { NamedRecord } from '@slim-samenwerken/content/names';
import { addressTest } from './addresses.ts';
import { createContext } from './context.ts';
import { endsWell } from './edges.ts';
import { pattern } from './pattern.ts';
import { createScanner } from './scanner.ts';

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
  const contextOf = createContext(records);
  const scan = createScanner(
    records.flatMap((record) =>
      record.names.map((rule) => ({ ...pattern(rule.name, rule.anyCase ?? false), rule, record })),
    ),
  );

  return (text) => {
    const mentions: Mention[] = [];
    const inAddress = addressTest(text);
    const counts = contextOf(text);
    scan(text, ({ record, rule }, start, end) => {
      if (!endsWell(text, start, end) || inAddress(start) || !counts(rule)) return -1;
      mentions.push({
        id: record.id,
        kind: record.kind,
        name: record.title,
        text: text.slice(start, end),
        start,
        end,
      });
      return end;
    });
    return mentions;
  };
}
